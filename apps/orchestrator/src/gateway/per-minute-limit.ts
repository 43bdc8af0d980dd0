import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type IRateLimiterOptions,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import type { Redis } from '@talknshop/redis';
import type { CallLimit } from './call-limit.port';
import type { MessageLimit } from './message-limit.port';

/** So many of something a minute for each who does it: in all processes together while there is a Redis, else in this one. */
export class PerMinuteLimit implements MessageLimit, CallLimit {
  private readonly limiter: RateLimiterAbstract;

  /** Limits of different names are counted apart. */
  constructor({ name, per_minute }: { name: string; per_minute: number }, redis?: Redis) {
    const options = { keyPrefix: name, points: per_minute, duration: 60 };
    const here = new RateLimiterMemory(options);
    this.limiter = redis ? sharedLimiter(options, redis, here) : here;
  }

  async take(whose: string): Promise<number> {
    try {
      await this.limiter.consume(whose);
      return 0;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw refusal;
    }
  }
}

/** Counting is one script, which is all the library needs of a client; `insurance` counts while Redis is away. */
function sharedLimiter(options: IRateLimiterOptions, redis: Redis, insurance: RateLimiterMemory): RateLimiterRedis {
  const storeClient = { eval: redis.eval.bind(redis) };
  return new RateLimiterRedis({ ...options, storeClient, useRedisPackage: true, insuranceLimiter: insurance });
}
