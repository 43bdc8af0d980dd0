import { openRedis, type Redis } from '@talknshop/redis';
import { describeWithRedis, RecordingWatcher } from '@talknshop/redis/testing';
import { PerMinuteMessageLimit } from './message-limit';
import type { MessageLimit } from './message-limit.port';

describe('a limit of this process', () => {
  limits(() => new PerMinuteMessageLimit(2));
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

  limits(() => new PerMinuteMessageLimit(2, redis));

  it('counts what a user sends to any of them', async () => {
    const [one, other] = [new PerMinuteMessageLimit(2, redis), new PerMinuteMessageLimit(2, redis)];
    await one.take('ada');
    await one.take('ada');
    expect(await other.take('ada')).toBeGreaterThan(0);
  });

  it('counts here while Redis is away, and with the others again when it is back', async () => {
    const [one, other] = [new PerMinuteMessageLimit(2, redis), new PerMinuteMessageLimit(2, redis)];
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

function limits(open: () => MessageLimit): void {
  it('lets so many messages pass, then says when the next may', async () => {
    const limit = open();
    expect([await limit.take('ada'), await limit.take('ada')]).toEqual([0, 0]);
    const seconds = await limit.take('ada');
    expect(seconds).toBeGreaterThan(50);
    expect(seconds).toBeLessThanOrEqual(60);
  });

  it('counts each user alone', async () => {
    const limit = open();
    await limit.take('ada');
    await limit.take('ada');
    expect(await limit.take('bob')).toBe(0);
  });
}
