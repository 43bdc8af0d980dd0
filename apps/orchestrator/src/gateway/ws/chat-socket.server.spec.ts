import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { aNotice, InMemoryNoticeRepository } from '@talknshop/aws/testing';
import type { ServerEvent } from '@talknshop/contracts';
import { WebSocket } from 'ws';
import { InProcessUserChannel } from '../../notices/in-process.user-channel';
import { NoticeDesk } from '../../notices/notice-desk';
import { OpenAuthenticator } from '../auth/open.authenticator';
import type { Authenticator } from '../auth/authenticator.port';
import { PerMinuteLimit } from '../per-minute-limit';
import { ScriptedSessionHub } from '../testing/scripted-session-hub';
import { type ChatSocketOptions, ChatSocketServer } from './chat-socket.server';
import { beat } from './heartbeat';

const OPTIONS: ChatSocketOptions = {
  heartbeat_ms: 60_000,
  max_connections: 10,
  max_connections_per_user: 4,
  max_frame_bytes: 64 * 1024,
  max_buffered_bytes: 1024 * 1024,
  max_waiting_frames: 32,
};

/** A client that keeps what it is sent until the test asks for it. */
class Client {
  readonly events: ServerEvent[] = [];
  readonly closed: Promise<{ code: number }>;
  readonly socket: WebSocket;
  private wake = () => {};

  constructor(url: string, protocols: string[] = [], headers: Record<string, string> = {}) {
    this.socket = new WebSocket(url, protocols, { headers });
    this.socket.on('message', (data) => {
      this.events.push(JSON.parse(String(data)) as ServerEvent);
      this.wake();
    });
    this.closed = new Promise((resolve) => this.socket.once('close', (code) => resolve({ code })));
  }

  async next(): Promise<ServerEvent> {
    while (this.events.length === 0) await new Promise<void>((resolve) => (this.wake = resolve));
    return this.events.shift()!;
  }

  async take(count: number): Promise<ServerEvent[]> {
    const taken: ServerEvent[] = [];
    while (taken.length < count) taken.push(await this.next());
    return taken;
  }

  send(frame: unknown): void {
    this.socket.send(typeof frame === 'string' || Buffer.isBuffer(frame) ? frame : JSON.stringify(frame));
  }
}

describe('ChatSocketServer', () => {
  let http: Server;
  let hub: ScriptedSessionHub;
  let notices: InMemoryNoticeRepository;
  let desk: NoticeDesk;
  let server: ChatSocketServer;
  let clients: Client[];
  let now: number;

  const start = async (
    options: Partial<ChatSocketOptions> = {},
    messages_per_minute = 100,
    authenticator: Authenticator = new OpenAuthenticator(),
  ) => {
    let ids = 0;
    hub = new ScriptedSessionHub();
    notices = new InMemoryNoticeRepository({ now: () => now });
    desk = new NoticeDesk({ notices, channel: new InProcessUserChannel(), onFault: () => {} });
    server = new ChatSocketServer(
      { ...OPTIONS, ...options },
      {
        hub,
        authenticator,
        limit: new PerMinuteLimit({ name: 'messages', per_minute: messages_per_minute }),
        notices: desk,
        now: () => now,
        newId: () => `id${++ids}`,
        log: { info: () => {}, error: () => {} },
      },
    );
    server.attachTo(http);
  };

  const connect = (
    query = 'user_id=ada&session_id=s1',
    path = '/ws/chat',
    protocols?: string[],
    headers?: Record<string, string>,
  ) => {
    const client = new Client(
      `ws://127.0.0.1:${(http.address() as AddressInfo).port}${path}?${query}`,
      protocols,
      headers,
    );
    clients.push(client);
    return client;
  };

  const greeted = async (query?: string) => {
    const client = connect(query);
    await client.next();
    return client;
  };

  beforeEach(async () => {
    now = Date.parse('2026-01-01T00:00:00Z');
    clients = [];
    http = createServer().listen(0, '127.0.0.1');
    await once(http, 'listening');
  });

  afterEach(async () => {
    server.close();
    for (const { socket } of clients) socket.terminate();
    http.close();
    http.closeAllConnections();
  });

  describe('opening', () => {
    it('greets a client on both paths', async () => {
      await start();
      for (const path of ['/ws/chat', '/ws'])
        expect(await connect('user_id=ada', path).next()).toMatchObject({
          type: 'connected',
          seq: 0,
          turn_id: null,
          data: { resumed: false, history: [] },
        });
    });

    it('sends what was missed after last_seq, once and in order, then what happens', async () => {
      await start();
      hub.emit(
        's1',
        { type: 'thinking', data: { message: 'a' } },
        { type: 'thinking', data: { message: 'b' } },
        { type: 'thinking', data: { message: 'c' } },
      );
      const client = connect('user_id=ada&session_id=s1&last_seq=1');
      expect((await client.take(3)).map(({ type, seq }) => [type, seq])).toEqual([
        ['connected', 1],
        ['thinking', 2],
        ['thinking', 3],
      ]);
      hub.emit('s1', { type: 'thinking', data: { message: 'd' } });
      expect(await client.next()).toMatchObject({ seq: 4 });
    });

    it('takes a last_seq that the session has not reached for its end', async () => {
      await start();
      hub.emit('s1', { type: 'thinking', data: { message: 'a' } });
      const client = connect('user_id=ada&session_id=s1&last_seq=99');
      expect(await client.next()).toMatchObject({ type: 'connected', seq: 1 });
      hub.emit('s1', { type: 'thinking', data: { message: 'b' } });
      expect(await client.next()).toMatchObject({ seq: 2 });
    });

    it('does not repeat what a client heard of a turn before its process died unstored', async () => {
      await start();
      hub.under_way = true;
      const client = connect('user_id=ada&session_id=s1&last_seq=2');
      expect(await client.next()).toMatchObject({ type: 'connected', seq: 2 });
      for (const message of ['a', 'b', 'c']) hub.emit('s1', { type: 'thinking', data: { message } });
      expect(await client.next()).toMatchObject({ seq: 3 });
    });

    it('shares a session between several connections of its user', async () => {
      await start();
      const [phone, laptop] = [await greeted(), await greeted()];
      hub.emit('s1', { type: 'thinking', data: { message: 'hm' } });
      expect(await phone.next()).toEqual(await laptop.next());
    });

    it.each([
      ['session_id=s1', 'user_id is missing'],
      ['user_id=a%20b', 'user_id must be'],
      ['user_id=ada&last_seq=soon', 'last_seq must be'],
    ])('says what is wrong with the query %s and closes with 4400', async (query, words) => {
      await start();
      const client = connect(query);
      expect(await client.next()).toMatchObject({
        type: 'error',
        data: { code: 'bad_query', error: expect.stringContaining(words) },
      });
      expect(await client.closed).toEqual({ code: 4400 });
    });

    it("refuses somebody else's session with 4403", async () => {
      await start();
      await greeted();
      const intruder = connect('user_id=eve&session_id=s1');
      expect(await intruder.next()).toMatchObject({ type: 'error', data: { code: 'foreign_session' } });
      expect(await intruder.closed).toEqual({ code: 4403 });
    });

    it('refuses who cannot prove who they are with 4401', async () => {
      await start({}, 100, { authenticate: async () => ({ kind: 'refused', reason: 'the token has expired' }) });
      const client = connect();
      expect(await client.next()).toMatchObject({
        data: { code: 'not_authenticated', error: 'the token has expired' },
      });
      expect(await client.closed).toEqual({ code: 4401 });
    });

    it('takes a token from the subprotocol and answers with the protocol alone', async () => {
      const seen: (string | undefined)[] = [];
      await start({}, 100, {
        authenticate: async ({ token }) => {
          seen.push(token);
          return { kind: 'known', user_id: 'ada' };
        },
      });
      const client = connect('', '/ws/chat', ['talknshop.v1', 'bearer.abc.def']);
      await client.next();
      expect(seen).toEqual(['abc.def']);
      expect(client.socket.protocol).toBe('talknshop.v1');
    });

    it.each([
      ['all users', { max_connections: 1 }, 'user_id=eve'],
      ['one user', { max_connections_per_user: 1 }, 'user_id=ada'],
    ])('refuses a connection over the limit of %s with 4429', async (_, options, query) => {
      await start(options);
      await greeted('user_id=ada');
      const client = connect(query);
      expect(await client.next()).toMatchObject({ data: { code: 'connection_limit' } });
      expect(await client.closed).toEqual({ code: 4429 });
    });

    it('answers another path with 404', async () => {
      await start();
      const client = connect('user_id=ada', '/elsewhere');
      const [error] = (await once(client.socket, 'error')) as [Error];
      expect(error.message).toContain('404');
    });
  });

  describe('frames', () => {
    it.each([
      ['text that is no JSON', 'hello', 'malformed_frame'],
      ['a list', [], 'malformed_frame'],
      ['an unknown type', { type: 'order' }, 'unknown_frame_type'],
      ['the name of an object method as type', { type: 'constructor' }, 'unknown_frame_type'],
      ['an empty message', { type: 'message', message: '   ' }, 'invalid_frame'],
      ['a message of 5,001 characters', { type: 'message', message: 'x'.repeat(5001) }, 'invalid_frame'],
      ['an unknown field', { type: 'message', message: 'hi', admin: true }, 'invalid_frame'],
      ['a field named __proto__', '{"type":"message","message":"hi","__proto__":{"admin":true}}', 'invalid_frame'],
      ['a field named constructor', '{"type":"message","message":"hi","constructor":1}', 'invalid_frame'],
      ['an answer without text', { type: 'answer' }, 'invalid_frame'],
      ['an answer of 2,001 characters', { type: 'answer', answer: 'x'.repeat(2001) }, 'invalid_frame'],
      [
        'eleven pictures',
        {
          type: 'message',
          message: '',
          media: Array(11).fill({ media_type: 'image', s3_key: 'k', content_type: 'image/png', size_bytes: 1 }),
        },
        'invalid_frame',
      ],
      [
        '20,000 lists in each other',
        `{"type":"message","message":"hi","media":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
        'malformed_frame',
      ],
      ['a list for a picture', { type: 'message', message: 'hi', media: [[]] }, 'invalid_frame'],
      ['bytes', Buffer.from([1, 2, 3]), 'binary_frame'],
    ])('answers %s with an error and stays open', async (_, frame, code) => {
      await start();
      const client = await greeted();
      client.send(frame);
      expect(await client.next()).toMatchObject({ type: 'error', turn_id: null, data: { code, recoverable: true } });
      client.send({ type: 'message', message: 'a laptop' });
      hub.onSubmit = () => hub.emit('s1', { type: 'done', data: { message: 'ok', workflow_stage: 'completed' } });
      expect(await client.next()).toMatchObject({ type: 'done' });
    });

    it.each([
      ['too long', { message: 'x'.repeat(5001) }],
      ['empty', { message: ' ' }],
      ['of no known type', { type: 'order' }],
    ])('names the message that is not taken when it is %s', async (_, set) => {
      await start();
      const client = await greeted();
      client.send({ type: 'message', client_msg_id: 'm1', ...set });
      expect(await client.next()).toMatchObject({ type: 'error', data: { details: { client_msg_id: 'm1' } } });
    });

    it('does not repeat what it was sent in an error', async () => {
      await start();
      const client = await greeted();
      client.send({ type: 'message', message: 'hi', password: 'hunter2' });
      expect(JSON.stringify(await client.next())).not.toContain('hunter2');
    });

    it('closes with 1009 on a frame over 64 KiB', async () => {
      await start();
      const client = await greeted();
      client.send('x'.repeat(64 * 1024 + 1));
      expect(await client.closed).toEqual({ code: 1009 });
    });

    it('counts 5,000 characters after trimming', async () => {
      await start();
      const client = await greeted();
      const submitted = new Promise<string>(
        (resolve) => (hub.onSubmit = (_session, _turn, { message }) => resolve(message)),
      );
      client.send({ type: 'message', message: `  ${'x'.repeat(5000)}  ` });
      expect(await submitted).toHaveLength(5000);
    });

    it('traces each message, in the trace of its connection where there is one', async () => {
      await start();
      const headers = { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' };
      const [untraced, traced] = [await greeted('user_id=ada'), connect('user_id=ada', '/ws/chat', [], headers)];
      await traced.next();
      for (const client of [untraced, traced]) {
        client.send({ type: 'message', message: 'a laptop' });
        client.send({ type: 'nonsense' });
        await client.next();
      }
      const [own, given] = hub.submitted.map(({ input }) => input.traceparent);
      expect(own).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
      expect(given).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-(?!b7ad6b7169203331)[0-9a-f]{16}-01$/);
    });

    it('takes both names of an answer', async () => {
      await start();
      const client = await greeted();
      client.send({ type: 'answer', answer: 'for gaming' });
      client.send({ type: 'answer', message: 'under 900' });
      client.send({ type: 'nonsense' });
      await client.next();
      expect(hub.submitted.map(({ input }) => [input.kind, input.message])).toEqual([
        ['answer', 'for gaming'],
        ['answer', 'under 900'],
      ]);
    });

    it('obeys frames in their order, so a cancel finds the message before it', async () => {
      await start();
      const client = await greeted();
      client.send({ type: 'message', message: 'a laptop' });
      client.send({ type: 'cancel' });
      client.send({ type: 'nonsense' });
      expect(await client.next()).toMatchObject({ data: { code: 'unknown_frame_type' } });
      expect(hub.cancelled).toEqual(['s1']);
    });

    it('says so when there is nothing to cancel', async () => {
      await start();
      const client = await greeted();
      client.send({ type: 'cancel' });
      expect(await client.next()).toMatchObject({ data: { code: 'nothing_to_cancel' } });
    });

    it('says goodbye to a client that wants to leave', async () => {
      await start();
      const client = await greeted();
      client.send({ type: 'disconnect' });
      expect(await client.closed).toEqual({ code: 1000 });
    });

    it('says which message it could not take: too many in a minute', async () => {
      await start({}, 1);
      const client = await greeted();
      client.send({ type: 'message', message: 'one' });
      client.send({ type: 'message', message: 'two', client_msg_id: 'm2' });
      expect(await client.next()).toMatchObject({
        data: { code: 'rate_limited', details: { client_msg_id: 'm2', retry_after_s: expect.any(Number) } },
      });
    });

    it('hears that its session was deleted, and is closed with 4410', async () => {
      await start();
      const client = await greeted();
      while (hub.listenersOf('s1') === 0) await new Promise((resolve) => setImmediate(resolve));
      hub.end('s1');
      expect(await client.next()).toMatchObject({ type: 'error', data: { code: 'session_gone', recoverable: false } });
      expect(await client.closed).toEqual({ code: 4410 });
    });

    it('does not count a message that is sent again', async () => {
      await start({}, 2);
      const client = await greeted();
      const message = { type: 'message', message: 'one', client_msg_id: 'm1' };
      for (const frame of [message, message, { ...message, client_msg_id: 'm2' }, { ...message, client_msg_id: 'm3' }])
        client.send(frame);
      expect(await client.next()).toMatchObject({ data: { code: 'rate_limited', details: { client_msg_id: 'm3' } } });
      expect(hub.submitted.map(({ input }) => input.client_msg_id)).toEqual(['m1', 'm1', 'm2']);
    });

    it('says which message it could not take: too many waiting', async () => {
      await start();
      const client = await greeted();
      hub.nextOutcome = { kind: 'busy', waiting: 5 };
      client.send({ type: 'message', message: 'one', client_msg_id: 'm1' });
      expect(await client.next()).toMatchObject({
        data: { code: 'busy', recoverable: true, details: { client_msg_id: 'm1', waiting: 5 } },
      });
    });

    it('says which message it could not take: no storage', async () => {
      await start();
      const client = await greeted();
      hub.nextOutcome = Object.assign(new Error('ECONNREFUSED'), { code: 'storage_unavailable' });
      client.send({ type: 'message', message: 'one', client_msg_id: 'm1' });
      const event = await client.next();
      expect(event).toMatchObject({
        data: { code: 'storage_unavailable', recoverable: true, details: { client_msg_id: 'm1' } },
      });
      expect(JSON.stringify(event)).not.toContain('ECONNREFUSED');
    });
  });

  describe('notices', () => {
    it('reach every connection of their user, whatever session it is in, and nobody else', async () => {
      await start();
      const [phone, laptop] = [await greeted('user_id=ada&session_id=s1'), await greeted('user_id=ada&session_id=s2')];
      const stranger = await greeted('user_id=bob');
      const notice = aNotice({ user_id: 'ada' });
      await desk.receive(notice);
      for (const client of [phone, laptop])
        expect(await client.next()).toMatchObject({ type: 'price_alert', data: notice.data });
      await desk.receive(aNotice({ user_id: 'bob', notice_id: 'for-bob' }));
      expect(await stranger.next()).toMatchObject({ data: { notice_id: 'for-bob' } });
    });

    it('take no number of the session', async () => {
      await start();
      const client = await greeted();
      hub.emit('s1', { type: 'thinking', data: { message: 'a' } });
      await client.next();
      await desk.receive(aNotice());
      expect(await client.next()).toMatchObject({ type: 'price_alert', seq: 1, turn_id: null, session_id: 's1' });
      hub.emit('s1', { type: 'thinking', data: { message: 'b' } });
      expect(await client.next()).toMatchObject({ seq: 2 });
    });

    it('wait for a user who is away, and come after the greeting, oldest first', async () => {
      await start();
      await desk.receive(aNotice({ notice_id: 'later', happened_at: '2026-02-02T00:00:00Z' }));
      await desk.receive(aNotice({ notice_id: 'sooner', happened_at: '2026-02-01T00:00:00Z' }));
      const client = connect('user_id=ada');
      expect(await client.take(3)).toMatchObject([
        { type: 'connected' },
        { data: { notice_id: 'sooner' } },
        { data: { notice_id: 'later' } },
      ]);
    });

    it('are told once, however often they come in', async () => {
      await start();
      const client = await greeted();
      await desk.receive(aNotice());
      await desk.receive(aNotice());
      await client.next();
      await desk.receive(aNotice());
      await desk.receive(aNotice({ notice_id: 'another' }));
      expect(await client.next()).toMatchObject({ data: { notice_id: 'another' } });
    });

    it('that were told are not told again to whoever connects later', async () => {
      await start();
      const client = await greeted();
      await desk.receive(aNotice());
      await client.next();
      await undeliveredAre(0);
      const later = await greeted();
      await desk.receive(aNotice({ notice_id: 'another' }));
      expect(await later.next()).toMatchObject({ data: { notice_id: 'another' } });
    });

    it('stay stored while nobody is there to read them', async () => {
      await start();
      const client = await greeted();
      client.socket.terminate();
      while (server.registry.size > 0) await new Promise((resolve) => setImmediate(resolve));
      await desk.receive(aNotice());
      await undeliveredAre(1);
    });

    it('wait for a client that reads too slowly', async () => {
      await start({ max_buffered_bytes: 50_000 });
      const client = await greeted();
      client.socket.pause();
      for (let i = 0; i < 1000; i++) hub.emit('s1', { type: 'thinking', data: { message: 'x'.repeat(10_000) } });
      await desk.receive(aNotice());
      await undeliveredAre(1);
      client.socket.resume();
      expect((await client.take(1001)).map(({ type }) => type)).toContain('price_alert');
    });

    async function undeliveredAre(count: number): Promise<void> {
      while ((await notices.undelivered('ada')).length !== count) await new Promise((resolve) => setImmediate(resolve));
    }
  });

  describe('keeping and ending', () => {
    it('pings, and ends a connection that was silent for two heartbeats with 4408', async () => {
      await start();
      const [lively, silent] = [await greeted('user_id=ada'), await greeted('user_id=bob')];
      beat(server.registry, 1000, now + 1000);
      expect(await lively.next()).toMatchObject({ type: 'ping', data: { timestamp: '2026-01-01T00:00:01.000Z' } });
      now += 1500;
      lively.send({ type: 'pong' });
      lively.send({ type: 'nonsense' });
      await lively.next();
      beat(server.registry, 1000, now + 500);
      expect(await silent.closed).toEqual({ code: 4408 });
      expect(await lively.next()).toMatchObject({ type: 'ping' });
    });

    it('forgets a connection that ended', async () => {
      await start();
      const client = await greeted();
      client.socket.terminate();
      await client.closed;
      while (server.registry.size > 0) await new Promise((resolve) => setImmediate(resolve));
      expect(hub.listenersOf('s1')).toBe(0);
    });

    it('ends every connection with 1001 when it shuts down, and takes no new one', async () => {
      await start();
      const client = await greeted();
      server.close();
      expect(await client.closed).toEqual({ code: 1001 });
      expect(await connect().closed).toEqual({ code: 1001 });
    });

    it('stops sending to a client that does not read, and sends the rest once it does', async () => {
      await start({ max_buffered_bytes: 50_000 });
      const client = await greeted();
      client.socket.pause();
      const total = 3000;
      for (let i = 0; i < total; i++) hub.emit('s1', { type: 'thinking', data: { message: 'x'.repeat(10_000) } });
      expect(hub.listenersOf('s1')).toBe(0);
      client.socket.resume();
      const events = await client.take(total);
      expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: total }, (_, index) => index + 1));
    });
  });
});
