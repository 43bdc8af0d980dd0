import { openRedis, type Redis } from '@talknshop/redis';
import { describeWithRedis, RecordingWatcher } from '@talknshop/redis/testing';
import { PerMinuteLimit } from './per-minute-limit';

const TWO = { name: 'messages', per_minute: 2 };

describe('a limit of this process', () => {
  limits((name) => new PerMinuteLimit({ ...TWO, name }));
});

describeWithRedis('a limit of all processes', (server) => {
  let redis: Redis;
  let watcher: RecordingWatcher;
  let tests = 0;

  beforeEach(async () => {
    await server.start();
    watcher = new RecordingWatcher();
    redis = openRedis({ url: server.url, prefix: `test-${(tests += 1)}:` }, watcher);
    await redis.ready();
  });

  afterEach(() => redis.close());

  limits((name) => new PerMinuteLimit({ ...TWO, name }, redis));

  it('counts what a user sends to any of them', async () => {
    const [one, other] = [new PerMinuteLimit(TWO, redis), new PerMinuteLimit(TWO, redis)];
    await one.take('ada');
    await one.take('ada');
    expect(await other.take('ada')).toBeGreaterThan(0);
  });

  it('counts here while Redis is away, and with the others again when it is back', async () => {
    const [one, other] = [new PerMinuteLimit(TWO, redis), new PerMinuteLimit(TWO, redis)];
    await one.take('ada');
    await server.kill();
    expect([await one.take('ada'), await one.take('ada')]).toEqual([0, 0]);
    expect(await one.take('ada')).toBeGreaterThan(0);
    await server.start();
    await watcher.toldSoMany(2);
    expect([await one.take('ada'), await other.take('ada')]).toEqual([0, 0]);
    expect(await one.take('ada')).toBeGreaterThan(0);
  });
});

function limits(openNamed: (name: string) => PerMinuteLimit): void {
  const open = (name = 'messages') => openNamed(name);

  it('lets so many messages pass, then says when the next may', async () => {
    const limit = open();
    expect([await limit.take('ada'), await limit.take('ada')]).toEqual([0, 0]);
    const seconds = await limit.take('ada');
    expect(seconds).toBeGreaterThan(50);
    expect(seconds).toBeLessThanOrEqual(60);
  });

  it('counts apart what has another name', async () => {
    const [messages, calls] = [open(), open('calls')];
    await messages.take('ada');
    await messages.take('ada');
    expect(await calls.take('ada')).toBe(0);
  });

  it('counts each user alone', async () => {
    const limit = open();
    await limit.take('ada');
    await limit.take('ada');
    expect(await limit.take('bob')).toBe(0);
  });
}
