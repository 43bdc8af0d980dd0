import type { Cache } from '../cache/cache.port';
import { DeadlineExceeded, withinDeadline } from '../marketplaces/deadline';
import { HeldLoads } from './held-loads';
import type { RecordedCache } from './recorded-cache';

export interface CacheUnderTest {
  cache: Cache<string | undefined>;
  watcher: RecordedCache;
  /** Moves the time of the cache. */
  pass(ms: number): void;
}

const TTL = 1000;
const STALE = 500;
const LIFETIME = { ttl_ms: TTL, stale_ms: STALE };

/** What every cache promises, whatever lies behind it; `open` makes one with room for ten answers, and no answers yet. */
export function describeCache(open: () => CacheUnderTest): void {
  let tested: CacheUnderTest;
  let loads: number;

  beforeEach(() => {
    tested = open();
    loads = 0;
  });

  it('loads once for all who ask at the same time', async () => {
    const answers = await Promise.all([get('a'), get('a'), get('a')]);
    expect(answers.map(({ value }) => value)).toEqual(['load 1', 'load 1', 'load 1']);
    expect(loads).toBe(1);
  });

  it('says whether the value was there already', async () => {
    expect((await get('a')).isCached).toBe(false);
    expect((await get('a')).isCached).toBe(true);
  });

  it('tells keys apart', async () => {
    await get('a');
    expect((await get('b')).value).toBe('load 2');
  });

  it('answers without a load until the time is up', async () => {
    await get('a');
    tested.pass(TTL - 1);
    expect(await get('a')).toEqual({ value: 'load 1', isCached: true });
    expect(loads).toBe(1);
  });

  it('answers with what is stale at once, and loads once for the next', async () => {
    const held = new HeldLoads();
    await get('a');
    tested.pass(TTL);
    const stale = await Promise.all([getHeld('a', held), getHeld('a', held)]);
    expect(stale).toEqual(Array(2).fill({ value: 'load 1', isCached: true }));
    (await held.number(1)).resolve('renewed');
    await renewed('a', held);
    expect(await getHeld('a', held)).toEqual({ value: 'renewed', isCached: true });
    expect(held.count).toBe(1);
  });

  it('loads anew what is too old to be answered', async () => {
    await get('a');
    tested.pass(TTL + STALE);
    expect(await get('a')).toEqual({ value: 'load 2', isCached: false });
  });

  it('goes on with what is stale when it cannot be renewed', async () => {
    await get('a');
    tested.pass(TTL);
    const failing = () => tested.cache.get('a', { load: () => Promise.reject(new Error('down')), ...LIFETIME });
    expect((await failing()).value).toBe('load 1');
    await tested.watcher.refreshHasFailed();
    expect((await failing()).value).toBe('load 1');
  });

  it('keeps nothing for no time', async () => {
    const now = (value: string) => tested.cache.get('a', { load: async () => value, ttl_ms: 0, stale_ms: 0 });
    await now('old');
    expect(await now('new')).toEqual({ value: 'new', isCached: false });
  });

  it('does not keep a failure', async () => {
    const failing = tested.cache.get('a', { load: () => Promise.reject(new Error('down')), ...LIFETIME });
    await expect(failing).rejects.toThrow('down');
    expect((await get('a')).value).toBe('load 1');
  });

  it('tells all who wait of a failure', async () => {
    const held = new HeldLoads();
    const waiting = Promise.allSettled([getHeld('a', held), getHeld('a', held)]);
    (await held.number(1)).reject(new Error('down'));
    expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(held.count).toBe(1);
  });

  it('keeps absence, too', async () => {
    await tested.cache.get('a', { load: async () => undefined, ...LIFETIME });
    expect(await get('a')).toEqual({ value: undefined, isCached: true });
  });

  it('goes on loading for the next when who asked first gives up', async () => {
    const held = new HeldLoads();
    await expect(withinDeadline(getHeld('a', held), 1)).rejects.toThrow(DeadlineExceeded);
    const patient = getHeld('a', held);
    (await held.number(1)).resolve('late');
    expect((await patient).value).toBe('late');
    expect(held.count).toBe(1);
  });

  it('answers who waits even when there is no room left', async () => {
    const keys = Array.from({ length: 12 }, (_, index) => `key ${index}`);
    expect(new Set((await Promise.all(keys.map(get))).map(({ value }) => value)).size).toBe(12);
  });

  function get(key: string) {
    return tested.cache.get(key, { load: async () => `load ${(loads += 1)}`, ...LIFETIME });
  }

  function getHeld(key: string, held: HeldLoads) {
    return tested.cache.get(key, { load: held.load, ...LIFETIME });
  }

  /** The load has ended; what it brought is kept a moment later. */
  async function renewed(key: string, held: HeldLoads): Promise<void> {
    while ((await getHeld(key, held)).value !== 'renewed') await new Promise(setImmediate);
  }
}
