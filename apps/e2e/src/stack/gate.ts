import { once } from 'node:events';
import { type AddressInfo, type Server, type Socket, connect, createServer } from 'node:net';

/** A way to a server that can be shut, as a network or a machine goes away: connections break, new ones are refused. */
export class Gate {
  private readonly open = new Set<Socket>();
  private server: Server = createServer();
  private port = 0;

  private constructor(private readonly target: URL) {}

  static async to(target: string): Promise<Gate> {
    const gate = new Gate(new URL(target));
    await gate.reopen();
    return gate;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async shut(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const socket of this.open) socket.destroy();
    await closed;
  }

  /** On the port it had before. */
  async reopen(): Promise<void> {
    if (this.server.listening) return;
    this.server = createServer((inbound) => this.relay(inbound)).listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }

  private relay(inbound: Socket): void {
    const outbound = connect(Number(this.target.port), this.target.hostname);
    for (const [from, to] of [[inbound, outbound] as const, [outbound, inbound] as const]) {
      this.open.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy()); // one side gone is both sides gone
      from.on('close', () => {
        this.open.delete(from);
        to.destroy();
      });
    }
  }
}
