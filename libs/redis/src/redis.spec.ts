import { openRedis, type RedisSurroundings } from './open-redis';
import type { Redis } from './redis';
import { redisHealth } from './redis-health';
import { describeWithRedis } from './testing/describe-with-redis';
import { RecordingWatcher } from './testing/recording.watcher';
import { startRedisServer } from './testing/redis-server';

const NOBODY = 'redis://127.0.0.1:1';

describeWithRedis('Redis', (server) => {
  let open: Redis[] = [];
  let watcher: RecordingWatcher;

  beforeEach(async () => {
    open = [];
    watcher = new RecordingWatcher();
    await server.start();
  });

  afterEach(() => Promise.all(open.map((redis) => redis.close())));

  it('keeps what it is given', async () => {
    const redis = await connected();
    await redis.set('a', 'text', { ttl_ms: 5000 });
    await redis.set('b', Buffer.from([0, 255]), { ttl_ms: 5000 });
    expect((await redis.get('a'))?.toString()).toBe('text');
    expect(await redis.get('b')).toEqual(Buffer.from([0, 255]));
    expect(await redis.get('c')).toBeUndefined();
  });

  it('sets only what is absent, when asked to', async () => {
    const redis = await connected();
    expect(await redis.set('lock', 'mine', { ttl_ms: 5000, only_if_absent: true })).toBe(true);
    expect(await redis.set('lock', 'yours', { ttl_ms: 5000, only_if_absent: true })).toBe(false);
    expect((await redis.get('lock'))?.toString()).toBe('mine');
  });

  it('keeps environments apart', async () => {
    const [one, other] = [await connected({ prefix: 'one:' }), await connected({ prefix: 'other:' })];
    await one.set('key', '1', { ttl_ms: 5000 });
    expect(await other.get('key')).toBeUndefined();
    expect(await one.eval("return redis.call('exists', KEYS[1])", { keys: ['key'], arguments: [] })).toBe(1);
  });

  it('says when a command is refused', async () => {
    const redis = await connected();
    const refused = redis.eval('no lua', { keys: [], arguments: [] });
    await expect(refused).rejects.toMatchObject({ name: 'RedisError', code: 'redis_refused' });
  });

  it('is healthy', async () => {
    const redis = await connected();
    await expect(redisHealth(redis).check()).resolves.toBeUndefined();
  });

  it('counts an answer that came while this process was busy', async () => {
    const redis = await connected();
    const answer = redis.get('nothing');
    await new Promise(setImmediate);
    busyFor(150);
    expect(await answer).toBeUndefined();
  });

  it('fails a command that is under way when it is killed', async () => {
    const redis = await connected();
    const waiting = redis.eval('while true do end', { keys: [], arguments: [] });
    const failed = expect(waiting).rejects.toMatchObject({ code: 'redis_unavailable' });
    await server.kill();
    await failed;
  });

  it('fails at once while it is away, and works when it is back', async () => {
    const redis = await connected();
    await server.kill();
    await watcher.toldSoMany(1);
    await expect(redis.get('a')).rejects.toMatchObject({ code: 'redis_unavailable' });
    await server.start();
    await watcher.toldSoMany(2);
    expect(await redis.set('a', '1', { ttl_ms: 5000 })).toBe(true);
  });

  it('tells of an outage once, and of its end', async () => {
    const redis = await connected();
    const listening = redis.subscribe('news', () => {});
    await listening.subscribed;
    await server.kill();
    await Promise.allSettled([redis.get('a'), redis.get('b'), redis.get('c')]);
    await watcher.toldSoMany(1);
    await server.start();
    await watcher.toldSoMany(2);
    expect(watcher.told).toEqual(['lost', 'found']);
  });

  describe('that hangs', () => {
    const clock = { time: 0, now: () => clock.time, random: () => 0 };

    afterEach(() => server.thaw());

    it('is waited for once, then left alone for a while', async () => {
      const redis = await connected({ surroundings: clock });
      server.freeze();
      await expect(redis.get('a')).rejects.toMatchObject({ code: 'redis_timeout' });
      await expect(redis.get('a')).rejects.toMatchObject({ code: 'redis_unavailable' });
      expect(watcher.told).toEqual(['lost']);
    });

    it('is tried by one command at a time after the rest', async () => {
      const redis = await connected({ surroundings: clock });
      server.freeze();
      await expect(redis.get('a')).rejects.toMatchObject({ code: 'redis_timeout' });
      clock.time += 1001;
      const codes = await Promise.all([redis.get('a'), redis.get('b')].map((get) => get.catch(({ code }) => code)));
      expect(codes).toEqual(['redis_timeout', 'redis_unavailable']);
    });

    it('is used again once it answers', async () => {
      const redis = await connected({ surroundings: clock });
      server.freeze();
      await expect(redis.get('a')).rejects.toMatchObject({ code: 'redis_timeout' });
      server.thaw();
      clock.time += 1001;
      await redis.ping();
      await Promise.all([redis.get('a'), redis.get('b')]);
      expect(watcher.told).toEqual(['lost', 'found']);
    });

    it('gets another connection when it does not come round', async () => {
      const redis = await connected({ surroundings: clock });
      server.freeze();
      for (const _ of [1, 2, 3]) {
        await expect(redis.get('a')).rejects.toMatchObject({ code: 'redis_timeout' });
        clock.time += 1001;
      }
      await expect(redis.get('a')).rejects.toMatchObject({ message: 'no connection' });
      server.thaw();
      await watcher.toldSoMany(2);
      expect(await redis.get('a')).toBeUndefined();
    });
  });

  it('opens without waiting, and is there when the server comes later', async () => {
    await server.kill();
    const redis = opened(server.url);
    await expect(redis.get('a')).rejects.toMatchObject({ code: 'redis_unavailable' });
    await server.start();
    await redis.ready();
    expect(await redis.get('a')).toBeUndefined();
  });

  it('takes the password of its address, and tells it nobody when it is wrong', async () => {
    const locked = await startRedisServer({ password: 'p@ss/word' });
    const [right, wrong] = [opened(locked.url), opened(locked.url.replace('word', 'guess'))];
    await right.ready();
    await watcher.toldSoMany(1);
    await expect(redisHealth(wrong).check()).rejects.toThrow('no connection');
    expect(String(watcher.errors[0])).toMatch(/WRONGPASS/);
    expect(String(watcher.errors[0])).not.toMatch(/guess/);
    await Promise.all(open.splice(0).map((redis) => redis.close()));
    await locked.stop();
  });

  async function connected(options: Parameters<typeof opened>[1] = {}): Promise<Redis> {
    const redis = opened(server.url, options);
    await redis.ready();
    return redis;
  }

  function opened(url: string, { prefix = 'test:', surroundings }: OpenOptions = {}): Redis {
    const redis = openRedis({ url, prefix, timeout_ms: 100 }, watcher, surroundings);
    open.push(redis);
    return redis;
  }
});

function busyFor(ms: number): void {
  for (const ends_at = performance.now() + ms; performance.now() < ends_at;);
}

interface OpenOptions {
  prefix?: string;
  surroundings?: RedisSurroundings;
}

describe('openRedis', () => {
  it.each(['http://host', 'host:6379', 'redis://host/db', 'redis://:secret@'])(
    'refuses %s without quoting it',
    (url) => {
      const opening = () => openRedis({ url, prefix: '' }, new RecordingWatcher());
      expect(opening).toThrow(new TypeError('a Redis address looks like redis://host:6379'));
    },
  );

  it('closes although nobody ever answered', async () => {
    const redis = openRedis({ url: NOBODY, prefix: '' }, new RecordingWatcher());
    await expect(redis.close()).resolves.toBeUndefined();
  });
});
