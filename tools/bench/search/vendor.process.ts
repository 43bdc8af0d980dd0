import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { startMarketplaceSandbox } from '../../../apps/marketplace-sandbox/src/app';
import { readSandboxConfig } from '../../../apps/marketplace-sandbox/src/sandbox.config';
import { onTheOtherCores } from './pinning';
import { RecordedVendors } from './recorded-vendors';

interface Address {
  url: string;
  walmart_private_key: string;
}

/** The marketplaces, in a process of their own. */
export class VendorProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    readonly walmart_private_key: string,
  ) {}

  static async start(): Promise<VendorProcess> {
    const child = fork(process.argv[1]!, ['search-vendors']);
    onTheOtherCores([child.pid!]);
    const [{ url, walmart_private_key }] = (await once(child, 'message')) as [Address];
    return new VendorProcess(child, url, walmart_private_key);
  }

  /** By search since the last time: for how long its slowest marketplace had a call to answer. */
  async takeBusy(): Promise<ReadonlyMap<number, number>> {
    this.child.send('take');
    const [busy] = (await once(this.child, 'message')) as [[number, number][]];
    return new Map(busy);
  }

  async stop(): Promise<void> {
    const exited = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await exited;
  }
}

/** The other side: runs the marketplaces in this process, for its parent to ask. */
export async function runSearchVendors(): Promise<void> {
  const config = readSandboxConfig({ NODE_ENV: 'test', HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'silent' });
  const sandbox = await startMarketplaceSandbox(config);
  const vendors = new RecordedVendors(sandbox.url);
  const url = await vendors.start();
  process.on('message', () => process.send!(vendors.busy.take()));
  process.on('disconnect', () => process.exit());
  const address: Address = { url, walmart_private_key: config.walmart_keys.private_key_pem ?? '' };
  process.send!(address);
}
