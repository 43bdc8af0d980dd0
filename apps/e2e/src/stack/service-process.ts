import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../../../dist/', import.meta.url));
const READY_WITHIN_MS = 60_000;

export type Env = Record<string, string | undefined>;

/** One service in a process of its own, run from its bundle as in production. */
export class ServiceProcess {
  private child?: ChildProcess;
  private output = '';
  private isDifferent = false;

  constructor(
    private readonly app: string,
    readonly url: string,
    private readonly env: Env,
  ) {}

  /** Resolves when the service is `ready` for requests, or `live` at least; a service that ends instead is quoted. */
  async start(until: 'ready' | 'live' = 'ready', settings: Env = {}): Promise<void> {
    this.isDifferent = Object.keys(settings).length > 0;
    const child = spawn(process.execPath, ['--enable-source-maps', `${DIST}${this.app}/main.js`], {
      env: { PATH: process.env['PATH'], ...this.env, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => (this.output = (this.output + data).slice(-20_000)));
    await this.untilIt(child, until);
  }

  /** As the machine would end it: without a word. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** As a deployment ends it. */
  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  /** Resolves when it runs as it did first, ready for requests. */
  async mend(): Promise<void> {
    if (this.isDifferent) await this.kill();
    if (this.isRunning(this.child)) await this.untilIt(this.child, 'ready');
    else await this.start();
  }

  private async untilIt(child: ChildProcess, until: 'ready' | 'live'): Promise<void> {
    for (const deadline = Date.now() + READY_WITHIN_MS; Date.now() < deadline; await sleep(25)) {
      if (child.exitCode !== null) throw new Error(`${this.app} ended with code ${child.exitCode}:\n${this.output}`);
      const response = await fetch(`${this.url}/health/${until}`).catch(() => undefined);
      if (response?.ok) return;
    }
    throw new Error(`${this.app} was not ${until} in time:\n${this.output}`);
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (!this.isRunning(child)) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }

  private isRunning(child: ChildProcess | undefined): child is ChildProcess {
    return child?.exitCode === null && child.signalCode === null;
  }
}
