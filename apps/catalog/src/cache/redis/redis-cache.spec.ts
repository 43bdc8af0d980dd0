import { openRedis, packJson, type Redis } from '@talknshop/redis';
import { describeWithRedis, RecordingWatcher } from '@talknshop/redis/testing';
import { describeCache } from '../../testing/describe-cache';
import { HeldLoads } from '../../testing/held-loads';
import { RecordedCache } from '../../testing/recorded-cache';
import { openCache } from '../open-cache';

const LIFETIME = { ttl_ms: 60_000, stale_ms: 30_000 };
const isText = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string';

describeWithRedis('a cache of several processes', (server) => {
  let redis: Redis;
  let outages: RecordingWatcher;
  let clock: { time: number };
  let tests = 0;

  beforeEach(async () => {
    await server.start();
    outages = new RecordingWatcher();
    clock = { time: Date.now() };
    redis = openRedis({ url: server.url, prefix: `test-${(tests += 1)}:`, timeout_ms: 100 }, outages);
    await redis.ready();
  });

  afterEach(async () => {
    server.thaw();
    await redis.close();
  });

  describeCache(() => ({ ...aCache(), pass: (ms) => void (clock.time += ms) }));

  it('answers one process with what another has loaded', async () => {
    const [here, there] = [aCache(), aCache()];
    await here.cache.get('a', { load: async () => 'of here', ...LIFETIME });
    const answer = await there.cache.get('a', { load: notNeeded, ...LIFETIME });
    expect(answer).toEqual({ value: 'of here', isCached: true });
    expect(there.watcher.outcomes).toEqual(['shared']);
  });

  it('lets one process load for all that ask at the same time', async () => {
    const held = new HeldLoads();
    const answers = Promise.all([1, 2, 3].map(() => aCache().cache.get('a', { load: held.load, ...LIFETIME })));
    (await held.number(1)).resolve('of one');
    expect((await answers).map(({ value }) => value)).toEqual(['of one', 'of one', 'of one']);
    expect(held.count).toBe(1);
  });

  it('knows in every process how old an answer is', async () => {
    const [here, there] = [aCache(), aCache()];
    await here.cache.get('a', { load: async () => 'old', ...LIFETIME });
    clock.time += LIFETIME.ttl_ms;
    const held = new HeldLoads();
    expect((await there.cache.get('a', { load: held.load, ...LIFETIME })).value).toBe('old');
    (await held.number(1)).resolve('new');
  });

  it('lets another process load when the first one failed', async () => {
    const [first, second] = [new HeldLoads(), new HeldLoads()];
    const failed = expect(aCache().cache.get('a', { load: first.load, ...LIFETIME })).rejects.toThrow('down');
    const broken = await first.number(1);
    const answer = aCache().cache.get('a', { load: second.load, ...LIFETIME });
    broken.reject(new Error('down'));
    (await second.number(1)).resolve('of another');
    await failed;
    expect((await answer).value).toBe('of another');
  });

  it('waits only a while for a process that died while it loaded', async () => {
    const dead = aCache();
    void dead.cache.get('a', { load: () => new Promise(() => {}), ...LIFETIME });
    await redis.ping();
    const answer = await aCache().cache.get('a', { load: async () => 'after all', ...LIFETIME });
    expect(answer.value).toBe('after all');
  });

  it('loads by itself when Redis is killed while it waits for another', async () => {
    const held = new HeldLoads();
    const answers = Promise.all([1, 2].map(() => aCache().cache.get('a', { load: held.load, ...LIFETIME })));
    const first = await held.number(1);
    await server.kill();
    first.resolve('of one');
    (await held.number(2)).resolve('of another');
    expect((await answers).map(({ value }) => value).sort()).toEqual(['of another', 'of one']);
  });

  it('answers from its own memory while Redis is away', async () => {
    const { cache } = aCache();
    await cache.get('a', { load: async () => 'kept', ...LIFETIME });
    await server.kill();
    expect(await cache.get('a', { load: notNeeded, ...LIFETIME })).toEqual({ value: 'kept', isCached: true });
  });

  it('shares again when Redis is back', async () => {
    const [here, there] = [aCache(), aCache()];
    await server.kill();
    await here.cache.get('a', { load: async () => 'for me', ...LIFETIME });
    await server.start();
    await outages.toldSoMany(2);
    await here.cache.get('b', { load: async () => 'for all', ...LIFETIME });
    const answer = await there.cache.get('b', { load: notNeeded, ...LIFETIME });
    expect(answer).toEqual({ value: 'for all', isCached: true });
  });

  it('waits once for a Redis that hangs, not for each search', async () => {
    const { cache, watcher } = aCache();
    server.freeze();
    for (const key of ['a', 'b', 'c']) await cache.get(key, { load: async () => key, ...LIFETIME });
    expect(watcher.failures.filter((code) => code === 'redis_timeout')).toHaveLength(1);
  });

  it.each([
    ['is no JSON', Buffer.from('\0{')],
    ['was compressed by somebody else', Buffer.from('\x01nonsense')],
    ['has another shape', packJson({ at: Date.now(), value: { title: 'no text' } })],
    ['has no date', packJson({ value: 'text' })],
    ['is nothing', packJson(null)],
  ])('loads anew what %s', async (_, bytes) => {
    await aCache().cache.get('a', { load: async () => 'well formed', ...LIFETIME });
    await overwriteAll(bytes);
    const { cache, watcher } = aCache();
    const answer = await cache.get('a', { load: async () => 'loaded', ...LIFETIME });
    expect(answer).toEqual({ value: 'loaded', isCached: false });
    expect(watcher.failures).toContain('malformed');
  });

  it('keeps nothing in Redis for longer than it may be used', async () => {
    await aCache().cache.get('a', { load: async () => 'text', ...LIFETIME });
    const script = "return redis.call('pttl', redis.call('keys', ARGV[1] .. '*')[1])";
    const ttl = await redis.eval(script, { keys: [], arguments: [`test-${tests}:cache:`] });
    expect(ttl).toBeGreaterThan(LIFETIME.ttl_ms);
    expect(ttl).toBeLessThanOrEqual(LIFETIME.ttl_ms + LIFETIME.stale_ms);
  });

  it('writes nobody’s words into its keys', async () => {
    await aCache().cache.get('secret wish', { load: async () => 'text', ...LIFETIME });
    const keys = await redis.eval("return redis.call('keys', '*')", { keys: [], arguments: [] });
    expect(JSON.stringify(keys)).not.toContain('wish');
  });

  function aCache() {
    const watcher = new RecordedCache();
    const tools = { redis, watcher, now: () => clock.time };
    return { cache: openCache({ name: 'texts', max_entries: 10, isValue: isText }, tools), watcher };
  }

  async function overwriteAll(bytes: Buffer): Promise<void> {
    const find = "return redis.call('keys', ARGV[1] .. '*')";
    const prefix = `test-${tests}:`;
    const keys = (await redis.eval(find, { keys: [], arguments: [`${prefix}cache:`] })) as string[];
    for (const key of keys) await redis.set(key.slice(prefix.length), bytes, { ttl_ms: 60_000 });
  }
});

async function notNeeded(): Promise<string> {
  throw new Error('should have been there');
}
