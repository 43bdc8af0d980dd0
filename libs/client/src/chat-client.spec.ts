import { type AddressInfo } from 'node:net';
import { on, once } from 'node:events';
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
      const received = on(socket, 'message');
      const frames = (async function* () {
        for await (const [data] of received) yield [JSON.parse(String(data))];
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

  const untilState = (kind: string) =>
    new Promise<void>((resolve) => {
      const stop = client.onState((state) => {
        if (state.kind !== kind) return;
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

  it('has a conversation told again from the beginning when asked to', async () => {
    client.close();
    client = new ChatClient({ url: server.url, user_id: 'ada', session_id: 'sess_1', last_seq: 0 });
    const connected = client.connect();
    const { query, socket } = await server.connection();
    socket.send(greeting(0));
    await connected;
    expect(query.get('last_seq')).toBe('0');
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

  it('hears a conversation that had expired from its new beginning', async () => {
    const connected = client.connect();
    const first = await server.connection();
    first.socket.send(greeting(0));
    await connected;
    const done = untilEvent('done');
    first.socket.send(event('done', 40));
    await done;
    first.socket.terminate();

    const second = await server.connection();
    const next = untilEvent('token');
    for (const frame of [greeting(0), event('token', 1)]) second.socket.send(frame);
    await next;
    expect(events.at(-1)).toMatchObject({ type: 'token', seq: 1 });
  });

  it('sends its message again although another device was answered meanwhile', async () => {
    const connected = client.connect();
    const first = await server.connection();
    first.socket.send(greeting(0));
    await connected;
    const begun = untilEvent('progress');
    first.socket.send(event('progress', 1, {}, 'turn_of_the_phone'));
    await begun;
    client.send('a laptop');
    const [sent] = (await first.frames.next()).value!;
    const done = untilEvent('done');
    first.socket.send(event('done', 2, {}, 'turn_of_the_phone'));
    await done;
    first.socket.terminate();

    const second = await server.connection();
    const resent = second.frames.next();
    second.socket.send(greeting(2));
    expect((await resent).value).toEqual([sent]);
  });

  it('gives a message up that is too large instead of losing every connection to it', async () => {
    const connected = client.connect();
    const first = await server.connection();
    first.socket.send(greeting(0));
    await connected;
    client.send('a mouse');
    client.send('x'.repeat(100));
    const refused = untilEvent('error');
    first.socket.close(1009);
    await refused;
    expect(events.at(-1)).toMatchObject({ turn_id: null, data: { code: 'frame_too_large' } });

    const second = await server.connection();
    const resent = second.frames.next();
    second.socket.send(greeting(0));
    expect((await resent).value).toEqual([expect.objectContaining({ message: 'a mouse' })]);
    client.send('a keyboard');
    expect((await second.frames.next()).value).toEqual([expect.objectContaining({ message: 'a keyboard' })]);
  });

  it('sends what was said while the line was down once it is up again, in order', async () => {
    const connected = client.connect();
    const first = await server.connection();
    first.socket.send(greeting(0));
    await connected;
    const down = untilState('reconnecting');
    first.socket.terminate();
    await down;
    client.send('a laptop');
    client.answer('for gaming');

    const second = await server.connection();
    second.socket.send(greeting(0));
    expect((await second.frames.next()).value).toEqual([expect.objectContaining({ message: 'a laptop' })]);
    expect((await second.frames.next()).value).toEqual([expect.objectContaining({ type: 'answer' })]);
  });

  it('tries again after a refusal that may pass', async () => {
    const connected = client.connect();
    const first = await server.connection();
    first.socket.close(4429, 'connection_limit');
    (await server.connection()).socket.send(greeting(0));
    await expect(connected).resolves.toMatchObject({ type: 'connected' });
  });

  it('waits longer from attempt to attempt, and begins anew once connected', async () => {
    const attempts: number[] = [];
    client.close();
    client = new ChatClient({ url: server.url, user_id: 'ada', backoff: (attempt) => attempts.push(attempt) && 1 });
    const connected = client.connect();
    for (let refused = 0; refused < 2; refused++) (await server.connection()).socket.terminate();
    const third = await server.connection();
    third.socket.send(greeting(0));
    await connected;
    third.socket.terminate();
    await server.connection();
    expect(attempts).toEqual([1, 2, 1]);
  });

  it('begins another conversation when told to start over', async () => {
    const connected = client.connect();
    const first = await server.connection();
    first.socket.send(greeting(5));
    await connected;
    client.send('a laptop');
    client.startOver();

    const second = await server.connection();
    expect(Object.fromEntries(second.query)).toEqual({ user_id: 'ada' });
    const greeted = untilEvent('connected');
    first.socket.send(event('token', 6));
    second.socket.send(greeting(0));
    await greeted;
    client.send('a mouse');
    expect((await second.frames.next()).value).toEqual([expect.objectContaining({ message: 'a mouse' })]);
    expect(events.map(({ type }) => type)).toEqual(['connected', 'connected']);
  });

  it('does not come back after it was closed', async () => {
    const connected = client.connect();
    const first = await server.connection();
    first.socket.send(greeting(0));
    await connected;
    const closed = once(first.socket, 'close');
    client.close();
    expect((await closed)[0]).toBe(1000);
    expect(client.state).toEqual({ kind: 'closed', reason: 'closed by this side' });
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

  it.each(['price_alert', 'job_update'] as const)(
    'hears a notice (%s) once, though it comes again on the next connection',
    async (kind) => {
      const notice = (notice_id: string) => event(kind, 0, { notice_id, message: 'It fell.' }, null);
      void client.connect();
      const { socket } = await server.connection();
      socket.send(greeting(0));
      socket.send(notice('n1'));
      await untilEvent(kind);
      socket.terminate();
      const again = await server.connection();
      again.socket.send(greeting(0));
      again.socket.send(notice('n1'));
      again.socket.send(notice('n2'));
      await untilEvent(kind);
      const heard = events.flatMap((received) =>
        received.type === kind ? (received.data as { notice_id: string }).notice_id : [],
      );
      expect(heard).toEqual(['n1', 'n2']);
    },
  );
});
