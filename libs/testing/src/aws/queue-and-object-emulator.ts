import { startFauxqs } from 'fauxqs';
import type { Emulator } from './dynamo-emulator';
import { requireFreePort } from './free-port';

/** SQS and S3 in this process; in memory without `folder`. Port 0 is a free one. Throws `PortBusy`. */
export async function startQueueAndObjectEmulator(port: number, folder?: string): Promise<Emulator> {
  await requireFreePort('SQS and S3', '0.0.0.0', port);
  // No `host`: with an address in it the queues get URLs that no resolver knows.
  const server = await startFauxqs({ port, logger: false, ...(folder && { dataDir: folder }) });
  return { endpoint: `http://127.0.0.1:${server.port}`, close: () => server.stop() };
}
