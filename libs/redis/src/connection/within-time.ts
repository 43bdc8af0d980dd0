import { RedisError } from '../redis.errors';

/** What `promise` comes to, or a `RedisError` with the code `redis_timeout`. */
export async function withinTime<T>(promise: Promise<T>, limit_ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RedisError('redis_timeout', `no answer within ${limit_ms} ms`)), limit_ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
