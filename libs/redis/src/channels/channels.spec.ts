import { openRedis } from '../open-redis';
import type { Redis } from '../redis';
import { describeWithRedis } from '../testing/describe-with-redis';
import { RecordingWatcher } from '../testing/recording.watcher';

describeWithRedis('channels', (server) => {
  let watcher: RecordingWatcher;
  let here: Redis;
  let there: Redis;

  beforeEach(async () => {
    await server.start();
    watcher = new RecordingWatcher();
    [here, there] = [opened(watcher), opened(new RecordingWatcher())];
    await Promise.all([here.ready(), there.ready()]);
  });

  afterEach(() => Promise.all([here.close(), there.close()]));

  it('carry messages from one process to another, in order', async () => {
    const inbox = new Inbox();
    await here.subscribe('user:ada', inbox.take).subscribed;
    for (const message of ['1', '2', '3']) await there.publish('user:ada', message);
    await inbox.has(3);
    expect(inbox.messages).toEqual(['1', '2', '3']);
  });

  it('reach every listener of theirs and nobody else', async () => {
    const [one, other, stranger] = [new Inbox(), new Inbox(), new Inbox()];
    await Promise.all([
      here.subscribe('user:ada', one.take).subscribed,
      here.subscribe('user:ada', other.take).subscribed,
      here.subscribe('user:bob', stranger.take).subscribed,
    ]);
    await there.publish('user:ada', 'hello');
    await there.publish('user:bob', 'last');
    await Promise.all([one.has(1), other.has(1), stranger.has(1)]);
    expect([one.messages, other.messages, stranger.messages]).toEqual([['hello'], ['hello'], ['last']]);
  });

  it('are silent for who stopped listening', async () => {
    const [gone, stays] = [new Inbox(), new Inbox()];
    const ended = here.subscribe('user:ada', gone.take);
    await here.subscribe('user:ada', stays.take).subscribed;
    ended.end();
    ended.end();
    await there.publish('user:ada', 'hello');
    await stays.has(1);
    expect(gone.messages).toEqual([]);
  });

  it('may be listened to again', async () => {
    const inbox = new Inbox();
    const first = here.subscribe('user:ada', inbox.take);
    await first.subscribed;
    first.end();
    await here.subscribe('user:ada', inbox.take).subscribed;
    await there.publish('user:ada', 'hello');
    await inbox.has(1);
    expect(inbox.messages).toEqual(['hello']);
  });

  it('are listened to again after an outage, as far as somebody still wants to', async () => {
    const [stays, leaves, comes] = [new Inbox(), new Inbox(), new Inbox()];
    await here.subscribe('stays', stays.take).subscribed;
    const leaving = here.subscribe('leaves', leaves.take);
    await leaving.subscribed;
    await server.kill();
    await watcher.toldSoMany(1);
    leaving.end();
    const coming = here.subscribe('comes', comes.take);
    await server.start();
    await Promise.all([coming.subscribed, watcher.toldSoMany(2)]);
    expect(await listened()).toEqual(['test:comes', 'test:stays']);
    await publishing('stays', 'a');
    await publishing('comes', 'b');
    await Promise.all([stays.has(1), comes.has(1)]);
    expect([stays.messages, leaves.messages, comes.messages]).toEqual([['a'], [], ['b']]);
  });

  it('go on when a listener throws, and tell', async () => {
    const inbox = new Inbox();
    here.subscribe('user:ada', () => {
      throw new Error('a bug');
    });
    await here.subscribe('user:ada', inbox.take).subscribed;
    await there.publish('user:ada', 'hello');
    await inbox.has(1);
    expect(watcher.told).toEqual(['listener failed']);
  });

  it('refuse to publish while Redis is away', async () => {
    await server.kill();
    await expect(there.publish('user:ada', 'hello')).rejects.toMatchObject({ code: 'redis_unavailable' });
  });

  function opened(by: RecordingWatcher): Redis {
    return openRedis({ url: server.url, prefix: 'test:' }, by);
  }

  /** The other side may still be on its way back. */
  async function publishing(channel: string, message: string): Promise<void> {
    const fresh = opened(new RecordingWatcher());
    await fresh.ready();
    await fresh.publish(channel, message);
    await fresh.close();
  }

  async function listened(): Promise<unknown> {
    const fresh = opened(new RecordingWatcher());
    await fresh.ready();
    const channels = await fresh.eval("return redis.call('pubsub', 'channels')", { keys: [], arguments: [] });
    await fresh.close();
    return (channels as string[]).sort();
  }
});

class Inbox {
  readonly messages: string[] = [];
  private waiting: (() => void)[] = [];

  readonly take = (message: string): void => {
    this.messages.push(message);
    for (const wake of this.waiting.splice(0)) wake();
  };

  async has(count: number): Promise<void> {
    while (this.messages.length < count) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
