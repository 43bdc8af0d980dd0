import { LRUCache } from 'lru-cache';

export interface SharedCacheOptions {
  max_entries: number;
  /** Milliseconds of a clock that never jumps. */
  clock?: { now(): number };
}

interface Stored<V> {
  value: V;
}

interface Load<V> {
  load: () => Promise<V>;
  ttl_ms: number;
}

/**
 * Answers shared between those who ask the same: one load at a time for a key, and its result is kept for `ttl_ms`. A failure
 * reaches all who wait for it and is not kept. Who stops waiting does not stop the load.
 */
export class SharedCache<V> {
  private readonly entries: LRUCache<string, Stored<V>, Load<V>>;

  constructor({ max_entries, clock }: SharedCacheOptions) {
    this.entries = new LRUCache<string, Stored<V>, Load<V>>({
      max: max_entries,
      ttl: 1,
      ttlResolution: clock ? 0 : 1,
      perf: clock,
      ignoreFetchAbort: true,
      fetchMethod: async (_key, _stale, { context, options }) => {
        // To the library, 0 means for ever.
        options.ttl = Math.max(1, context.ttl_ms);
        return { value: await context.load() };
      },
    });
  }

  /** `isCached` says that the value was there already. */
  async get(key: string, context: Load<V>): Promise<{ value: V; isCached: boolean }> {
    const status: LRUCache.Status<string, Stored<V>, Load<V>> = {};
    const { value } = await this.entries.forceFetch(key, { context, status });
    return { value, isCached: status.fetch === 'hit' };
  }
}
