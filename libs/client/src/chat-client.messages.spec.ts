import { type RefusedMessage, ChatClient } from './chat-client';
import type { PendingMessage } from './conversation/unanswered';
import { aGreeting, aRefusal, aToken, done } from './testing/events';
import { type FakeWebSocket, FakeSockets } from './testing/fake-web-socket';

describe('what becomes of a message', () => {
  let sockets: FakeSockets;
  let client: ChatClient;
  let line: FakeWebSocket;

  beforeEach(async () => {
    let ids = 0;
    sockets = new FakeSockets();
    client = new ChatClient({
      url: 'ws://shop.example/ws/chat',
      WebSocket: sockets.WebSocket,
      backoff: () => 1,
      newId: () => `m${++ids}`,
    });
    const connected = client.connect();
    line = sockets.opened[0]!;
    line.say(aGreeting());
    await connected;
  });

  afterEach(() => client.close());

  it('is known by the name that sending returns', () => {
    expect([client.send('a laptop'), client.answer('for gaming')]).toEqual(['m1', 'm2']);
    expect(line.frames).toMatchObject([{ client_msg_id: 'm1' }, { client_msg_id: 'm2' }]);
  });

  it('is pending until its turn ends', () => {
    client.send('a laptop');
    line.say(aToken(1));
    expect(client.pending).toMatchObject([{ client_msg_id: 'm1', message: 'a laptop', is_sent: true }]);
    line.say(done(2));
    expect(client.pending).toEqual([]);
  });

  it('is told of as soon as it is said, as not sent while the line is down', () => {
    const told: (readonly PendingMessage[])[] = [];
    client.onPending((pending) => told.push(pending));
    line.fail();
    client.send('a laptop');
    expect(told).toMatchObject([[{ message: 'a laptop', is_sent: false }]]);
  });

  it('is not sent any more when the line is lost that it left on', () => {
    client.send('a laptop');
    line.fail();
    expect(client.pending).toMatchObject([{ is_sent: false }]);
  });

  it('can be taken back until it is sent', async () => {
    line.fail();
    const early = client.send('a laptop');
    const late = client.send('a mouse');
    expect([client.discard(early), client.discard('m9')]).toEqual([true, false]);
    const second = await sockets.nth(2);
    second.say(aGreeting());
    expect(second.frames).toMatchObject([{ message: 'a mouse' }]);
    expect(client.discard(late)).toBe(false);
  });

  it('is handed back with the reason when it is refused', () => {
    const refused: RefusedMessage[] = [];
    client.onRefused((message) => refused.push(message));
    client.send('a laptop');
    line.say(aRefusal('busy', 'm1'), aRefusal('busy', 'somebody_elses'));
    expect(refused).toMatchObject([{ message: { message: 'a laptop', client_msg_id: 'm1' }, error: { code: 'busy' } }]);
    expect(client.pending).toEqual([]);
  });

  it('is handed back when it is too large', () => {
    const refused: RefusedMessage[] = [];
    client.onRefused((message) => refused.push(message));
    client.send('x'.repeat(100));
    line.fail(1009);
    expect(refused).toMatchObject([{ message: { client_msg_id: 'm1' }, error: { code: 'frame_too_large' } }]);
  });

  it('is not asked in another conversation', () => {
    client.send('a laptop');
    client.goTo('sess_2');
    expect(client.pending).toEqual([]);
    expect(sockets.opened[1]!.query).toEqual({ session_id: 'sess_2' });
  });
});

describe('listening to one type of event', () => {
  it('hears that type only, until it stops', () => {
    const sockets = new FakeSockets();
    const client = new ChatClient({ url: 'ws://shop.example/ws/chat', WebSocket: sockets.WebSocket });
    const heard: string[] = [];
    const stop = client.on('token', ({ data }) => heard.push(data.content));
    void client.connect();
    sockets.opened[0]!.say(aGreeting(), aToken(1, 'one'), done(2));
    stop();
    sockets.opened[0]!.say(aToken(3, 'two'));
    expect(heard).toEqual(['one']);
    client.close();
  });
});
