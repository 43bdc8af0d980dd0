import type { RedisErrorCode } from '@talknshop/redis';

/** Where an answer came from: this process, fresh or stale, another process, or its source. */
export type CacheOutcome = 'fresh' | 'stale' | 'shared' | 'loaded';

/** `malformed` is what nobody of us has written, `internal` a mistake of our own. */
export type StoreFailure = RedisErrorCode | 'malformed' | 'internal';

/** Learns how a cache does. */
export abstract class CacheWatcher {
  abstract answered(outcome: CacheOutcome): void;

  /** What is shared could not be read or written, and the cache went on without it. */
  abstract storeFailed(code: StoreFailure, error?: unknown): void;

  /** A load that nobody waited for; the old answer stays. */
  abstract refreshFailed(error: unknown): void;
}
