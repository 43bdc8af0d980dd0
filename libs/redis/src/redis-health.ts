import type { Redis } from './redis';

/** A health check: without Redis a service is slower and works, so it is degraded, not down. */
export function redisHealth(redis: Redis) {
  return { name: 'redis', required: false, check: (): Promise<void> => redis.ping() };
}
