import dynalite from 'dynalite';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { requireFreePort } from './free-port';

const HOST = '127.0.0.1';

export interface Emulator {
  /** Base URL. */
  endpoint: string;
  close(): Promise<void>;
}

/** DynamoDB in this process; in memory without `folder`. Port 0 is a free one. Throws `PortBusy`. */
export async function startDynamoEmulator(port: number, folder?: string): Promise<Emulator> {
  await requireFreePort('DynamoDB', HOST, port);
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0, ...(folder && { path: folder }) });
  await once(server.listen(port, HOST), 'listening');
  return {
    endpoint: `http://${HOST}:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // Clients keep their connections alive: without this the server waits for them.
      server.closeAllConnections();
      await closed;
    },
  };
}
