import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const READY_WITHIN_MS = 60_000;

/** One of our services as it is deployed: its bundle, in a process of its own. */
export class ServiceProcess {
  private constructor(
    readonly name: string,
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  /** Resolves when it is ready. `env` is all of its surroundings. */
  static async start(name: string, env: Record<string, string>, port: number): Promise<ServiceProcess> {
    const child = spawn(process.execPath, ['--enable-source-maps', `dist/${name}/main.js`], {
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const service = new ServiceProcess(name, child, `http://127.0.0.1:${port}`);
    await service.untilReady();
    return service;
  }

  /** The sum of a metric over its labels, of those lines that contain `label`. */
  async metric(metric: string, label = ''): Promise<number> {
    const text = await (await fetch(`${this.url}/metrics`)).text();
    const lines = text.split('\n').filter((line) => line.startsWith(metric) && line.includes(label));
    return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
  }

  cpuSeconds(): Promise<number> {
    return this.metric('process_cpu_seconds_total');
  }

  /** It finishes what it has begun. */
  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const exited = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await exited;
  }

  private async untilReady(): Promise<void> {
    for (const deadline = Date.now() + READY_WITHIN_MS; Date.now() < deadline; await sleep(100)) {
      if (this.child.exitCode !== null) throw new Error(`${this.name} ended; what it said stands above`);
      const response = await fetch(`${this.url}/health/ready`).catch(() => undefined);
      if (response?.ok) return;
    }
    this.child.kill('SIGKILL');
    throw new Error(`${this.name} was not ready within ${READY_WITHIN_MS / 1000} s`);
  }
}
