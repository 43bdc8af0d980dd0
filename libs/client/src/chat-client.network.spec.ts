import type { ConnectionState } from './connection/connection-state';
import { ChatClient } from './chat-client';
import { aGreeting } from './testing/events';
import { FakeConnectivity } from './testing/fake-connectivity';
import { FakeSockets } from './testing/fake-web-socket';

const NEVER_MS = 1e6;

describe('ChatClient on a network that comes and goes', () => {
  let sockets: FakeSockets;
  let network: FakeConnectivity;
  let client: ChatClient;
  let states: ConnectionState['kind'][];

  beforeEach(async () => {
    sockets = new FakeSockets();
    network = new FakeConnectivity();
    client = new ChatClient({
      url: 'ws://shop.example/ws/chat',
      connectivity: network,
      WebSocket: sockets.WebSocket,
      backoff: () => NEVER_MS,
    });
    states = [];
    client.onState(({ kind }) => states.push(kind));
    const connected = client.connect();
    sockets.opened[0]!.say(aGreeting());
    await connected;
  });

  afterEach(() => client.close());

  it('does not wait for its backoff when the network comes back', () => {
    sockets.opened[0]!.fail();
    network.become(true);
    sockets.opened[1]!.say(aGreeting());
    expect(states).toEqual(['open', 'reconnecting', 'open']);
  });

  it('leaves a line that the network took with it, and says so', () => {
    network.become(false);
    expect([states.at(-1), sockets.opened[0]!.closed_with]).toEqual(['offline', 1000]);
    network.become(true);
    expect(sockets.opened).toHaveLength(2);
  });

  it('keeps what is said meanwhile, and sends it when the network is back', () => {
    network.become(false);
    client.send('a laptop');
    expect(client.pending).toMatchObject([{ message: 'a laptop', is_sent: false }]);
    network.become(true);
    sockets.opened[1]!.say(aGreeting());
    expect(sockets.opened[1]!.frames).toMatchObject([{ message: 'a laptop' }]);
    expect(client.pending).toMatchObject([{ is_sent: true }]);
  });

  it('leaves a line alone that is up when it hears of another network', () => {
    network.become(true);
    expect(sockets.opened).toHaveLength(1);
  });

  it('heeds the network no longer once it is closed', () => {
    client.close();
    expect(network.listeners.size).toBe(0);
  });

  it('tries a network that is said to be missing, which may not be true', async () => {
    client.close();
    network.isOnline = false;
    client = new ChatClient({
      url: 'ws://shop.example/ws/chat',
      connectivity: network,
      WebSocket: sockets.WebSocket,
      backoff: () => 1,
    });
    void client.connect();
    (await sockets.nth(2)).fail();
    expect(client.state).toEqual({ kind: 'offline' });
    (await sockets.nth(3)).say(aGreeting());
    expect(client.state).toEqual({ kind: 'open' });
  });
});
