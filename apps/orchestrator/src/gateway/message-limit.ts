import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type IRateLimiterOptions,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import type { Redis } from '@talknshop/redis';
import { MessageLimit } from './message-limit.port';

/** So many messages a minute for each user: in all processes together while there is a Redis, else in this one. */
export class PerMinuteMessageLimit extends MessageLimit {
  private readonly limiter: RateLimiterAbstract;

  constructor(messages_per_minute: number, redis?: Redis) {
    super();
    const options = { keyPrefix: 'messages', points: messages_per_minute, duration: 60 };
    const here = new RateLimiterMemory(options);
    this.limiter = redis ? sharedLimiter(options, redis, here) : here;
  }

  override async take(user_id: string): Promise<number> {
    try {
      await this.limiter.consume(user_id);
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
