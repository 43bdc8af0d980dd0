import { ChatClient } from './chat-client';
import { aGreeting } from './testing/events';
import { FakeSockets } from './testing/fake-web-socket';

describe('ChatClient on a line that has gone dead without a word', () => {
  it.each([
    ['at its beginning', { greeting_ms: 1, silence_ms: 1e6 }, () => {}],
    ['later', { greeting_ms: 1e6, silence_ms: 5 }, (sockets: FakeSockets) => sockets.opened[0]!.say(aGreeting())],
  ])('opens another one when that happens %s', async (_, patience, prepare) => {
    const sockets = new FakeSockets();
    const client = new ChatClient({
      url: 'ws://shop.example/ws/chat',
      WebSocket: sockets.WebSocket,
      backoff: () => 1,
      patience,
    });
    void client.connect();
    prepare(sockets);
    const second = await sockets.nth(2);
    second.say(aGreeting());
    expect([client.state.kind, sockets.opened[0]!.closed_with]).toEqual(['open', 1000]);
    client.close();
  });
});
