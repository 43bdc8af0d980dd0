import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { packJson, RedisError, unpackJson, type Redis } from '@talknshop/redis';
import { CacheStore } from '../cache-store.port';
import type { CacheWatcher } from '../cache-watcher.port';
import { freshnessOf, type Kept, type Lifetime } from '../kept';
import { RedisLock } from './redis-lock';

/** To be raised with every change of what is kept, so that nobody reads what an older or newer release wrote. */
const VERSION = 1;

/** Longer than nearly all loads; who dies while loading is waited for no longer than `PATIENCE_MS`. */
const LOCK_MS = 2_000;
const PATIENCE_MS = 1_000;
const FIRST_LOOK_MS = 10;
const LONGEST_LOOK_MS = 40;

export interface RedisCacheStoreDeps<V> {
  redis: Redis;
  /** What is kept; caches of different names share nothing. */
  name: string;
  /** Anything else was not written by us. */
  isValue: (value: unknown) => value is V;
  watcher: CacheWatcher;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Never the same twice. */
  newToken: () => string;
}

/** Answers in a Redis, for all processes; one of them loads, the others wait a little for it. */
export class RedisCacheStore<V> extends CacheStore<V> {
  constructor(private readonly deps: RedisCacheStoreDeps<V>) {
    super();
  }

  override async find(key: string): Promise<Kept<V> | undefined> {
    return this.isAway() ? undefined : this.orNothing(this.read(this.place(key)));
  }

  override async once(key: string, load: () => Promise<Kept<V>>, lifetime: Lifetime): Promise<Kept<V>> {
    if (lifetime.ttl_ms === 0 || this.isAway()) return load();
    const place = this.place(key);
    const lock = new RedisLock(this.deps.redis, { key: `${place}:lock`, token: this.deps.newToken(), ttl_ms: LOCK_MS });
    const theirs = await this.orNothing(this.waitForOthers(place, lock, lifetime));
    if (theirs) return theirs;
    try {
      const kept = await load();
      if (!this.isAway()) void this.orNothing(this.write(place, kept, lifetime));
      return kept;
    } finally {
      void this.orNothing(lock.release());
    }
  }

  /** Resolves with what another process loaded; with nothing once it is our turn, or nobody comes back with it. */
  private async waitForOthers(place: string, lock: RedisLock, lifetime: Lifetime): Promise<Kept<V> | undefined> {
    for (let waited_ms = 0, pause_ms = FIRST_LOOK_MS; ; waited_ms += pause_ms, pause_ms = nextPause(pause_ms)) {
      const [isOurs, kept] = await Promise.all([lock.take(), this.read(place)]);
      const isFresh = freshnessOf(kept, lifetime, this.deps.now()) === 'fresh';
      if (isOurs && isFresh) void this.orNothing(lock.release());
      if (isFresh) return kept;
      if (isOurs || waited_ms >= PATIENCE_MS) return undefined;
      await sleep(pause_ms);
    }
  }

  /** Asked before there is work to do for nothing. */
  private isAway(): boolean {
    const isAway = !this.deps.redis.isReady;
    if (isAway) this.deps.watcher.storeFailed('redis_unavailable');
    return isAway;
  }

  private async read(place: string): Promise<Kept<V> | undefined> {
    const bytes = await this.deps.redis.get(place);
    if (bytes === undefined) return undefined;
    const kept = this.parsed(bytes);
    if (kept === undefined) this.deps.watcher.storeFailed('malformed');
    return kept;
  }

  private async write(place: string, kept: Kept<V>, { ttl_ms, stale_ms }: Lifetime): Promise<void> {
    await this.deps.redis.set(place, packJson(kept), { ttl_ms: ttl_ms + stale_ms });
  }

  private parsed(bytes: Buffer): Kept<V> | undefined {
    try {
      const { at, value } = unpackJson(bytes) as Partial<Kept<unknown>>;
      return typeof at === 'number' && this.deps.isValue(value) ? { at, value } : undefined;
    } catch (error) {
      if (error instanceof TypeError) return undefined;
      throw error;
    }
  }

  /** A digest, because keys hold what people search for, at any length. */
  private place(key: string): string {
    return `cache:v${VERSION}:${this.deps.name}:${createHash('sha256').update(key).digest('base64url')}`;
  }

  private async orNothing<T>(work: Promise<T>): Promise<T | undefined> {
    try {
      return await work;
    } catch (error) {
      this.deps.watcher.storeFailed(error instanceof RedisError ? error.code : 'internal', error);
      return undefined;
    }
  }
}

function nextPause(pause_ms: number): number {
  return Math.min(2 * pause_ms, LONGEST_LOOK_MS);
}
