import { once } from 'node:events';
import { createServer } from 'node:net';
import { PortBusy } from './emulator.errors';

/**
 * Throws `PortBusy` when something listens on `port` of the address `host`; port 0 is always free. To be asked before an emulator starts: one that fails to listen
 * has its files open already and does not let go of them.
 */
export async function requireFreePort(emulator: string, host: string, port: number): Promise<void> {
  const probe = createServer();
  try {
    await once(probe.listen(port, host), 'listening');
  } catch (error) {
    throw isAddressInUse(error) ? new PortBusy(emulator, port, error) : error;
  }
  const closed = once(probe, 'close');
  probe.close();
  await closed;
}

function isAddressInUse(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | undefined)?.code === 'EADDRINUSE';
}
