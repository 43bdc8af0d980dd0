import type { ServerEvent } from '@talknshop/contracts';
import type { ChatClientOptions } from './chat-client.options';
import { ChatClient } from './chat-client';
import { aGreeting, aToken, done } from './testing/events';
import { FakeConnectivity } from './testing/fake-connectivity';
import { FakeSockets } from './testing/fake-web-socket';
import { aProblem } from './testing/scripted-fetch';
import { StreamingServer } from './testing/streaming-server';

describe('ChatClient where no WebSocket gets through', () => {
  let sockets: FakeSockets;
  let server: StreamingServer;
  let client: ChatClient;
  let events: ServerEvent[];

  beforeEach(() => {
    sockets = new FakeSockets();
    server = new StreamingServer();
    create();
  });

  afterEach(() => client.close());

  const create = (options: Partial<ChatClientOptions> = {}) => {
    let ids = 0;
    client = new ChatClient({
      url: 'ws://shop.example/ws/chat',
      user_id: 'ada',
      WebSocket: sockets.WebSocket,
      fetch: server.fetch,
      backoff: () => 1,
      newId: () => `id${++ids}`,
      stream_after: 2,
      ...options,
    });
    events = [];
    client.onEvent((event) => events.push(event));
  };
  /** WebSockets from the n-th to the m-th never open. */
  const fail = async (from: number, to: number) => {
    for (let count = from; count <= to; count++) (await sockets.nth(count)).fail();
  };
  const connect = async () => {
    const connected = client.connect();
    await fail(1, 3);
    return connected;
  };
  const until = (isIt: () => boolean) =>
    new Promise<void>((resolve) => {
      if (isIt()) return resolve();
      const stops = [client.onEvent(check), client.onState(check), client.onPending(check)];
      function check(): void {
        if (!isIt()) return;
        for (const stop of stops) stop();
        resolve();
      }
    });
  const untilHeard = (type: string) => until(() => events.at(-1)?.type === type);

  it('greets, after it has tried a WebSocket once more on a server that answers', async () => {
    const greeting = await connect();
    expect(greeting).toMatchObject({ data: { resumed: false, history: [] }, turn_id: null });
    expect([client.state.kind, client.transport, sockets.opened.length]).toEqual(['open', 'stream', 3]);
  });

  it('greets with what was said before', async () => {
    const history = [
      { turn_id: 't', role: 'assistant' as const, content: 'Which size?', timestamp: '2026-01-01T00:00:00Z' },
    ];
    server.session = { session_id: 'sess_1', workflow_stage: 'clarification', turn_history: history };
    create({ session_id: 'sess_1' });
    expect((await connect()).data).toMatchObject({
      session_id: 'sess_1',
      resumed: true,
      history,
      pending_question: { question: 'Which size?' },
    });
  });

  it('answers in events, as over a WebSocket', async () => {
    await connect();
    client.send('a laptop');
    const turn = await server.turn(1);
    turn.say(aToken(1), done(2));
    await untilHeard('done');
    expect(events.map(({ type }) => type)).toEqual(['connected', 'token', 'done']);
    expect(turn.asked).toEqual({
      user_id: 'ada',
      session_id: client.session_id,
      message: 'a laptop',
      client_msg_id: expect.any(String),
    });
    expect(client.pending).toEqual([]);
  });

  it('says one thing after the other', async () => {
    await connect();
    client.send('a laptop');
    client.send('a mouse');
    (await server.turn(1)).say(done(1));
    const second = await server.turn(2);
    expect(second.asked).toMatchObject({ message: 'a mouse' });
    second.say(done(2, 'turn_2'));
    await until(() => client.pending.length === 0);
  });

  it.each(['break', 'end'] as const)('repeats a message whose stream did %s, and hears the rest of it', async (how) => {
    await connect();
    client.send('a laptop');
    const first = await server.turn(1);
    server.session = { workflow_stage: 'searching', turn_history: [] };
    first.say(aToken(1));
    await untilHeard('token');
    first[how]();
    const again = await server.turn(2);
    expect(again.asked).toEqual(first.asked);
    expect(again.headers).toMatchObject({ 'last-event-id': '1' });
    again.say(done(2));
    await untilHeard('done');
    expect(client.pending).toEqual([]);
  });

  it('repeats a message whose stream has gone silent', async () => {
    create({ patience: { greeting_ms: 1e6, silence_ms: 5 } });
    await connect();
    client.send('a laptop');
    (await server.turn(1)).say(aToken(1));
    expect((await server.turn(2)).asked).toMatchObject({ message: 'a laptop' });
  });

  it('hands a refused message back, and says the next one', async () => {
    await connect();
    const refused: unknown[] = [];
    client.onRefused((message) => refused.push(message));
    server.refusal = aProblem(429, 'rate_limited', {}, { 'retry-after': '7' });
    client.send('a laptop');
    client.send('a mouse');
    expect((await server.turn(1)).asked).toMatchObject({ message: 'a mouse' });
    expect(refused).toMatchObject([
      {
        message: { message: 'a laptop' },
        error: { code: 'rate_limited', details: { retry_after_s: 7, trace_id: 'trace-1' } },
      },
    ]);
  });

  it('repeats a message that a server which is leaving does not take', async () => {
    await connect();
    server.refusal = aProblem(503, 'shutting_down');
    client.send('a laptop');
    expect((await server.turn(1)).asked).toMatchObject({ message: 'a laptop' });
  });

  it.each([
    [401, 'not_authenticated'],
    [403, 'foreign_session'],
    [410, 'session_gone'],
  ])('closes for good on %i %s, in the words of the server', async (status, code) => {
    await connect();
    server.refusal = aProblem(status, code);
    client.send('a laptop');
    await until(() => client.state.kind === 'closed');
    expect(client.state).toEqual({ kind: 'closed', reason: code });
    expect(events.at(-1)).toMatchObject({ type: 'error', data: { error: `Sorry: ${code}.` } });
  });

  it('stops a turn', async () => {
    await connect();
    client.cancel();
    expect(server.asked.at(-1)).toMatchObject({
      method: 'POST',
      path: `/api/v1/sessions/${client.session_id}/cancel?user_id=ada`,
    });
  });

  it('goes on with the same conversation after its line was lost', async () => {
    await connect();
    const { session_id } = client;
    client.send('a laptop');
    (await server.turn(1)).break();
    await server.turn(2);
    expect(client.session_id).toBe(session_id);
  });

  it('says its token', async () => {
    create({ token: 'jwt' });
    await connect();
    expect(server.asked.map(({ headers }) => headers['authorization'])).toEqual(['Bearer jwt', 'Bearer jwt']);
  });

  it('prefers the WebSocket of a server that was only away', async () => {
    server.isDown = true;
    const connected = client.connect();
    await fail(1, 3);
    (await sockets.nth(4)).say(aGreeting());
    await connected;
    expect(client.transport).toBe('socket');
  });

  it('prefers the WebSocket of a server that comes back the moment streams are tried', async () => {
    const connected = client.connect();
    await fail(1, 2);
    (await sockets.nth(3)).say(aGreeting());
    await connected;
    expect(client.transport).toBe('socket');
  });

  it('tries a WebSocket again on another network', async () => {
    const connectivity = new FakeConnectivity();
    create({ connectivity });
    await connect();
    connectivity.become(false);
    connectivity.become(true);
    (await sockets.nth(4)).say(aGreeting());
    expect(client.transport).toBe('socket');
  });

  it('never streams when it is told not to', async () => {
    create({ stream_after: Infinity });
    client.connect().catch(() => {}); // until the test has seen enough
    await fail(1, 6);
    expect(server.asked).toEqual([]);
  });
});
