import { SharedCache } from './shared-cache';

function aCache(max_entries = 10) {
  const clock = { time: 1, now: () => clock.time };
  const cache = new SharedCache<string>({ max_entries, clock });
  let loads = 0;
  const load = async (): Promise<string> => `load ${(loads += 1)}`;
  return { cache, clock, get: (key: string) => cache.get(key, { load, ttl_ms: 100 }), loads: () => loads };
}

describe('a shared cache', () => {
  it('loads once for all who ask at the same time', async () => {
    const { get, loads } = aCache();
    const answers = await Promise.all([get('a'), get('a'), get('a')]);
    expect(answers.map(({ value }) => value)).toEqual(['load 1', 'load 1', 'load 1']);
    expect(loads()).toBe(1);
  });

  it('says whether the value was there already', async () => {
    const { get } = aCache();
    expect((await get('a')).isCached).toBe(false);
    expect((await get('a')).isCached).toBe(true);
  });

  it('loads again once the time is up', async () => {
    const { get, clock } = aCache();
    await get('a');
    clock.time += 99;
    expect((await get('a')).value).toBe('load 1');
    clock.time += 2;
    expect((await get('a')).value).toBe('load 2');
  });

  it('keeps nothing for no time', async () => {
    const { cache, clock } = aCache();
    await cache.get('a', { load: async () => 'old', ttl_ms: 0 });
    clock.time += 2;
    expect((await cache.get('a', { load: async () => 'new', ttl_ms: 0 })).value).toBe('new');
  });

  it('does not keep a failure', async () => {
    const { cache, get } = aCache();
    const failing = cache.get('a', { load: () => Promise.reject(new Error('down')), ttl_ms: 100 });
    await expect(failing).rejects.toThrow('down');
    expect((await get('a')).value).toBe('load 1');
  });

  it('tells all who wait of a failure', async () => {
    const { cache } = aCache();
    const load = () => Promise.reject(new Error('down'));
    const outcomes = await Promise.allSettled([
      cache.get('a', { load, ttl_ms: 100 }),
      cache.get('a', { load, ttl_ms: 100 }),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('keeps absence, too', async () => {
    const cache = new SharedCache<string | undefined>({ max_entries: 10 });
    const load = async () => undefined;
    await cache.get('a', { load, ttl_ms: 1000 });
    expect(await cache.get('a', { load, ttl_ms: 1000 })).toEqual({ value: undefined, isCached: true });
  });

  it('answers who waits even when the cache has no room left', async () => {
    const { get } = aCache(1);
    const answers = await Promise.all([get('a'), get('b')]);
    expect(answers.map(({ value }) => value)).toEqual(['load 1', 'load 2']);
  });
});
