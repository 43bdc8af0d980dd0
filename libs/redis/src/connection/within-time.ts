import { RedisError } from '../redis.errors';

/**
 * What `promise` comes to, or a `RedisError` with the code `redis_timeout`. When this process was busy for longer than that, an
 * answer that has arrived meanwhile still counts: it is read before the verdict.
 */
export async function withinTime<T>(promise: Promise<T>, limit_ms: number): Promise<T> {
  const late = Promise.withResolvers<never>();
  const giveUp = (): void => late.reject(new RedisError('redis_timeout', `no answer within ${limit_ms} ms`));
  const timer = setTimeout(() => setImmediate(giveUp), limit_ms);
  try {
    return await Promise.race([promise, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
