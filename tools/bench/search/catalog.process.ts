import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port';
import { onOneCore } from './pinning';
import type { VendorProcess } from './vendor.process';

const READY_WITHIN_MS = 20_000;

/** The catalog as it is deployed, in a process of its own and on one core. */
export class CatalogProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(vendors: VendorProcess): Promise<CatalogProcess> {
    const port = await freePort();
    const [command, args] = onOneCore(process.execPath, ['dist/catalog/main.js']);
    const child = spawn(command, args, {
      env: {
        PATH: process.env['PATH'],
        HOST: '127.0.0.1',
        CATALOG_PORT: String(port),
        LOG_LEVEL: 'error',
        LOG_FORMAT: 'json',
        MARKETPLACE_SANDBOX_URL: vendors.url,
        WALMART_PRIVATE_KEY: vendors.walmart_private_key,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const catalog = new CatalogProcess(child, `http://127.0.0.1:${port}`);
    await catalog.untilReady();
    return catalog;
  }

  async stop(): Promise<void> {
    const exited = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await exited;
  }

  private async untilReady(): Promise<void> {
    for (const deadline = Date.now() + READY_WITHIN_MS; Date.now() < deadline; await sleep(100)) {
      if (this.child.exitCode !== null) throw new Error('the catalog ended; what it said stands above');
      const response = await fetch(`${this.url}/health/ready`).catch(() => undefined);
      if (response?.ok) return;
    }
    this.child.kill('SIGKILL');
    throw new Error(`the catalog was not ready within ${READY_WITHIN_MS / 1000} s`);
  }
}
