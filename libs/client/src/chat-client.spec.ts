import { type AddressInfo } from 'node:net';
import { once } from 'node:events';
import type { ServerEvent } from '@talknshop/contracts';
import { WebSocketServer, type WebSocket as Socket } from 'ws';
import { ChatClient } from './chat-client';

/** A server whose every move the test makes. */
class ScriptedServer {
  private readonly server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  private readonly arrivals: { socket: Socket; query: URLSearchParams; frames: AsyncIterator<unknown[]> }[] = [];
  private wake = () => {};

  constructor() {
    this.server.on('connection', (socket, request) => {
      const frames = (async function* () {
        while (true) yield [JSON.parse(String((await once(socket, 'message'))[0]))];
      })();
      this.arrivals.push({ socket, query: new URL(request.url!, 'http://x').searchParams, frames });
      this.wake();
    });
  }

  async listening(): Promise<this> {
    if (!this.server.address()) await once(this.server, 'listening');
    return this;
  }

  get url(): string {
    return `ws://127.0.0.1:${(this.server.address() as AddressInfo).port}/ws/chat`;
  }

  async connection() {
    while (this.arrivals.length === 0) await new Promise<void>((resolve) => (this.wake = resolve));
    return this.arrivals.shift()!;
  }

  close(): void {
    for (const client of this.server.clients) client.terminate();
    this.server.close();
  }
}

const event = (type: string, seq: number, data: object = {}, turn_id: string | null = 'turn_1') =>
  JSON.stringify({ type, data, seq, turn_id, session_id: 'sess_1', timestamp: '2026-01-01T00:00:00.000Z' });

const greeting = (seq: number) => event('connected', seq, { session_id: 'sess_1', history: [] }, null);

describe('ChatClient', () => {
  let server: ScriptedServer;
  let client: ChatClient;
  let events: ServerEvent[];

  beforeEach(async () => {
    server = await new ScriptedServer().listening();
    client = new ChatClient({ url: server.url, user_id: 'ada', backoff: () => 1 });
    events = [];
    client.onEvent((received) => events.push(received));
  });

  afterEach(() => {
    client.close();
    server.close();
  });

  const untilEvent = (type: string) =>
    new Promise<void>((resolve) => {
      const stop = client.onEvent((received) => {
        if (received.type !== type) return;
        stop();
        resolve();
      });
    });

  it('asks for what it missed when it reconnects, and hands over each event once', async () => {
    const connected = client.connect();
    const first = await server.connection();
    first.socket.send(greeting(0));
    await connected;
    const token = untilEvent('token');
    first.socket.send(event('token', 1, { content: 'Hello' }));
    await token;
    first.socket.terminate();

    const second = await server.connection();
    expect(Object.fromEntries(second.query)).toEqual({ user_id: 'ada', session_id: 'sess_1', last_seq: '1' });
    const done = untilEvent('done');
    for (const frame of [greeting(1), event('token', 1), event('token', 2), event('done', 3)])
      second.socket.send(frame);
    await done;
    expect(events.filter(({ turn_id }) => turn_id).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it('sends again what was not answered, under the same name', async () => {
    const connected = client.connect();
    const first = await server.connection();
    first.socket.send(greeting(0));
    await connected;
    client.send('a laptop');
    const [sent] = (await first.frames.next()).value!;
    first.socket.terminate();

    const second = await server.connection();
    const resent = second.frames.next();
    second.socket.send(greeting(0));
    expect((await resent).value).toEqual([sent]);
  });

  it('does not repeat what was answered', async () => {
    const connected = client.connect();
    const first = await server.connection();
    first.socket.send(greeting(0));
    await connected;
    client.send('a laptop');
    await first.frames.next();
    const done = untilEvent('done');
    first.socket.send(event('done', 1));
    await done;
    first.socket.terminate();

    const second = await server.connection();
    const next = second.frames.next();
    second.socket.send(greeting(1));
    await untilEvent('connected');
    client.send('a mouse');
    expect((await next).value).toEqual([expect.objectContaining({ message: 'a mouse' })]);
  });

  it('does not repeat what was refused', async () => {
    const connected = client.connect();
    const first = await server.connection();
    first.socket.send(greeting(0));
    await connected;
    client.send('a laptop');
    const [sent] = (await first.frames.next()).value! as [{ client_msg_id: string }];
    const refused = untilEvent('error');
    first.socket.send(event('error', 0, { code: 'busy', details: { client_msg_id: sent.client_msg_id } }, null));
    await refused;
    first.socket.terminate();

    const second = await server.connection();
    const next = second.frames.next();
    second.socket.send(greeting(0));
    await untilEvent('connected');
    client.send('a mouse');
    expect((await next).value).toEqual([expect.objectContaining({ message: 'a mouse' })]);
  });

  it('answers a ping', async () => {
    const connected = client.connect();
    const { socket, frames } = await server.connection();
    socket.send(greeting(0));
    await connected;
    const pong = frames.next();
    socket.send(event('ping', 0, {}, null));
    expect((await pong).value).toEqual([{ type: 'pong' }]);
  });

  it("stays closed with the server's words when it is refused for good", async () => {
    const connected = client.connect();
    const { socket } = await server.connection();
    socket.send(event('error', 0, { error: 'this session belongs to somebody else', details: {} }, null));
    socket.close(4403, 'foreign_session');
    await expect(connected).rejects.toThrow('this session belongs to somebody else');
    expect(client.state).toEqual({ kind: 'closed', reason: 'foreign_session' });
  });
});
