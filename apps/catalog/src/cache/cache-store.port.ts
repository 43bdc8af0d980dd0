import type { Kept, Lifetime } from './kept';

/** What lies behind a process's own cache. Its own failures are nobody's: it then knows nothing and keeps nothing. */
export abstract class CacheStore<V> {
  abstract find(key: string): Promise<Kept<V> | undefined>;

  /** A fresh answer: of whoever loads it at the moment, else of `load`. Throws what `load` threw. */
  abstract once(key: string, load: () => Promise<Kept<V>>, lifetime: Lifetime): Promise<Kept<V>>;
}

/** Nothing lies behind. */
export class NoStore<V> extends CacheStore<V> {
  override async find(): Promise<undefined> {
    return undefined;
  }

  override once(_key: string, load: () => Promise<Kept<V>>): Promise<Kept<V>> {
    return load();
  }
}
