import type { ServerEvent } from '@talknshop/contracts';

/** A network of WebSockets in memory: the test is their server. */
export class FakeSockets {
  readonly opened: FakeWebSocket[] = [];
  private wake = () => {};

  /** To be given to a client as its `WebSocket`. */
  readonly WebSocket: typeof WebSocket;

  constructor() {
    const opened = (socket: FakeWebSocket) => {
      this.opened.push(socket);
      this.wake();
    };
    this.WebSocket = class extends FakeWebSocket {
      constructor(url: string) {
        super(url);
        opened(this);
      }
    } as unknown as typeof WebSocket;
  }

  /** The n-th socket that the client opened, from 1. */
  async nth(count: number): Promise<FakeWebSocket> {
    while (this.opened.length < count) await new Promise<void>((resolve) => (this.wake = resolve));
    return this.opened[count - 1]!;
  }
}

/** One WebSocket, seen from the server. */
export class FakeWebSocket {
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  readyState = 0;
  readonly frames: Record<string, unknown>[] = [];
  /** How the client closed it. */
  closed_with?: number;

  constructor(readonly url: string) {}

  get query(): Record<string, string> {
    return Object.fromEntries(new URL(this.url).searchParams);
  }

  send(frame: string): void {
    this.frames.push(JSON.parse(frame) as Record<string, unknown>);
  }

  close(code: number): void {
    this.readyState = 3;
    this.closed_with ??= code;
  }

  /** The server says something, which opens the connection if need be. */
  say(...events: ServerEvent[]): void {
    this.readyState = 1;
    for (const event of events) this.onmessage?.({ data: JSON.stringify(event) });
  }

  /** It ends, or with the usual code never comes to be. */
  fail(code = 1006, reason = ''): void {
    this.readyState = 3;
    this.onclose?.({ code, reason });
  }
}
