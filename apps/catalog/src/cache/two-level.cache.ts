import { LRUCache } from 'lru-cache';
import { Cache, type Answer, type Load } from './cache.port';
import type { CacheStore } from './cache-store.port';
import type { CacheOutcome, CacheWatcher } from './cache-watcher.port';
import { freshnessOf, type Freshness, type Kept } from './kept';
import { SingleFlight } from './single-flight';

export interface TwoLevelCacheOptions<V> {
  /** In this process. */
  max_entries: number;
  store: CacheStore<V>;
  watcher: CacheWatcher;
  /** Milliseconds since the epoch. */
  now: () => number;
}

/** What this process keeps in front, what it shares with others behind. */
export class TwoLevelCache<V> extends Cache<V> {
  private readonly memory: LRUCache<string, Kept<V>>;
  private readonly misses = new SingleFlight<Answer<V>>();
  private readonly loads = new SingleFlight<Kept<V>>();

  constructor(private readonly options: TwoLevelCacheOptions<V>) {
    super();
    this.memory = new LRUCache({ max: options.max_entries });
  }

  override async get(key: string, load: Load<V>): Promise<Answer<V>> {
    const kept = this.memory.get(key);
    const freshness = this.freshness(kept, load);
    if (kept === undefined || freshness === 'gone') return this.misses.run(key, () => this.miss(key, load));
    if (freshness === 'stale') this.refresh(key, load);
    return this.answer(freshness, kept);
  }

  private async miss(key: string, load: Load<V>): Promise<Answer<V>> {
    const shared = await this.options.store.find(key);
    const freshness = this.freshness(shared, load);
    if (shared === undefined || freshness === 'gone') return this.answer('loaded', await this.load(key, load));
    this.memory.set(key, shared);
    if (freshness === 'stale') this.refresh(key, load);
    return this.answer('shared', shared);
  }

  private refresh(key: string, load: Load<V>): void {
    this.load(key, load).catch((error: unknown) => this.options.watcher.refreshFailed(error));
  }

  private load(key: string, { load, ...lifetime }: Load<V>): Promise<Kept<V>> {
    const dated = async (): Promise<Kept<V>> => {
      const value = await load();
      return { value, at: this.options.now() };
    };
    return this.loads.run(key, async () => {
      const kept = await this.options.store.once(key, dated, lifetime);
      if (lifetime.ttl_ms > 0) this.memory.set(key, kept);
      return kept;
    });
  }

  private answer(outcome: CacheOutcome, { value }: Kept<V>): Answer<V> {
    this.options.watcher.answered(outcome);
    return { value, isCached: outcome !== 'loaded' };
  }

  private freshness(kept: Kept<V> | undefined, lifetime: Load<V>): Freshness {
    return freshnessOf(kept, lifetime, this.options.now());
  }
}
