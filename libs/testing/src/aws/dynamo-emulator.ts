import dynalite from 'dynalite';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { requireFreePort } from './free-port';
import { RequestsUnderWay } from './requests-under-way';

const HOST = '127.0.0.1';
const LAST_REQUESTS_MS = 1000;

export interface Emulator {
  /** Base URL. */
  endpoint: string;
  close(): Promise<void>;
}

/** DynamoDB in this process; in memory without `folder`. Port 0 is a free one. Throws `PortBusy`. */
export async function startDynamoEmulator(port: number, folder?: string): Promise<Emulator> {
  await requireFreePort('DynamoDB', HOST, port);
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0, ...(folder && { path: folder }) });
  const under_way = new RequestsUnderWay(server);
  await once(server.listen(port, HOST), 'listening');
  return {
    endpoint: `http://${HOST}:${(server.address() as AddressInfo).port}`,
    close: async () => {
      // Clients keep their connections alive, and what they still send over them is not begun any more.
      server.removeAllListeners('request').on('request', (_request, response) => response.destroy());
      await under_way.none(LAST_REQUESTS_MS);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
