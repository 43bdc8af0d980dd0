import { randomUUID } from 'node:crypto';
import type { Redis } from '@talknshop/redis';
import type { Cache } from './cache.port';
import { NoStore } from './cache-store.port';
import type { CacheWatcher } from './cache-watcher.port';
import { RedisCacheStore } from './redis/redis-cache.store';
import { TwoLevelCache } from './two-level.cache';

export interface CacheOptions<V> {
  /** What is kept; caches of different names share nothing. */
  name: string;
  max_entries: number;
  /** Whether something that another process has kept can be used. */
  isValue: (value: unknown) => value is V;
}

export interface CacheTools {
  /** Without it answers are shared within this process only. */
  redis: Redis | undefined;
  watcher: CacheWatcher;
  /** Milliseconds since the epoch. */
  now: () => number;
}

export function openCache<V>({ name, max_entries, isValue }: CacheOptions<V>, tools: CacheTools): Cache<V> {
  const { redis, watcher, now } = tools;
  const store = redis
    ? new RedisCacheStore<V>({ redis, name, isValue, watcher, now, newToken: randomUUID })
    : new NoStore<V>();
  return new TwoLevelCache({ max_entries, store, watcher, now });
}
