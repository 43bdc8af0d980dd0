import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';

export interface RedisServerOptions {
  password?: string;
}

export const HOW_TO_INSTALL = 'apt-get install redis-server';

const HOST = '127.0.0.1';
const TRIES = 3;

export function isRedisInstalled(): boolean {
  return spawnSync('redis-server', ['--version']).status === 0;
}

/** A Redis of our own on a free port, which forgets everything when it ends. Needs the program `redis-server`. */
export async function startRedisServer(options: RedisServerOptions = {}): Promise<RedisServer> {
  const server = new RedisServer(options);
  await server.start();
  return server;
}

/** One Redis under test; it keeps its port for as long as the object lives. */
export class RedisServer {
  private port = 0;
  private child?: ChildProcess;

  constructor(private readonly options: RedisServerOptions = {}) {}

  get url(): string {
    const { password } = this.options;
    return `redis://${password === undefined ? '' : `:${encodeURIComponent(password)}@`}${HOST}:${this.port}`;
  }

  /** Starts it, empty, when it does not run. */
  async start(): Promise<void> {
    for (let tries = this.port === 0 ? TRIES : 1; this.child === undefined; tries--) {
      const port = this.port || (await freePort());
      const child = spawn('redis-server', argumentsFor(port, this.options), { stdio: ['ignore', 'pipe', 'inherit'] });
      const said = await whatItSays(child);
      if (said.isReady) [this.port, this.child] = [port, child];
      else if (tries <= 1) throw new Error(`redis-server did not start:\n${said.lines.join('\n')}`);
    }
  }

  /** Its connections end at once, as when its machine is switched off. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  async restart(): Promise<void> {
    await this.kill();
    await this.start();
  }

  /** It keeps its connections and answers nobody. */
  freeze(): void {
    this.child?.kill('SIGSTOP');
  }

  thaw(): void {
    this.child?.kill('SIGCONT');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    this.child = undefined;
    if (child === undefined) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    child.kill('SIGCONT');
    await ended;
  }
}

function argumentsFor(port: number, { password }: RedisServerOptions): string[] {
  const nothing_kept = ['--save', '', '--appendonly', 'no', '--dir', tmpdir()];
  const secret = password === undefined ? [] : ['--requirepass', password];
  return ['--bind', HOST, '--port', String(port), ...nothing_kept, ...secret];
}

async function whatItSays(child: ChildProcess): Promise<{ isReady: boolean; lines: string[] }> {
  const lines: string[] = [];
  await once(child, 'spawn');
  for await (const line of createInterface({ input: child.stdout! })) {
    lines.push(line);
    if (!line.includes('Ready to accept connections')) continue;
    child.stdout!.resume();
    return { isReady: true, lines };
  }
  return { isReady: false, lines };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await once(probe.listen(0, HOST), 'listening');
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
