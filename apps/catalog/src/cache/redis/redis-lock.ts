import type { Redis } from '@talknshop/redis';

/** Deletes a lock that is still its owner's: one that ran out may be somebody else's by now. */
const RELEASE = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0";

/** Held by one process at a time, and by nobody after `ttl_ms`, however its owner ended. */
export class RedisLock {
  constructor(
    private readonly redis: Redis,
    private readonly held: { key: string; token: string; ttl_ms: number },
  ) {}

  /** Whether it is ours now. Throws a `RedisError`. */
  take(): Promise<boolean> {
    const { key, token, ttl_ms } = this.held;
    return this.redis.set(key, token, { ttl_ms, only_if_absent: true });
  }

  /** Throws a `RedisError`; it then runs out by itself. */
  async release(): Promise<void> {
    await this.redis.eval(RELEASE, { keys: [this.held.key], arguments: [this.held.token] });
  }
}
