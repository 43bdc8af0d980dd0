import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** What a server says of its process. */
export interface Usage {
  rss_bytes: number;
  cpu_ms: number;
}

/** A server under test, in a process of its own. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {}

  static async start(kind: string): Promise<ServerProcess> {
    const child = fork(process.argv[1]!, ['gateway-server', kind], {
      execArgv: ['--expose-gc', '--enable-source-maps'],
    });
    const [port] = (await once(child, 'message')) as [number];
    return new ServerProcess(child, port);
  }

  /** Collects garbage first, so that what is left is in use. */
  async usage(): Promise<Usage> {
    this.child.send('usage');
    const [usage] = (await once(this.child, 'message')) as [Usage];
    return usage;
  }

  async stop(): Promise<void> {
    const exited = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await exited;
  }
}

/** The other side: runs in the server's process and answers what is asked. */
export function answerAsServer(port: number): void {
  process.on('message', () => {
    globalThis.gc?.();
    const { user, system } = process.cpuUsage();
    process.send!({ rss_bytes: process.memoryUsage.rss(), cpu_ms: (user + system) / 1000 } satisfies Usage);
  });
  process.on('SIGINT', () => process.exit());
  process.send!(port);
}
