import type { RedisWatcher } from './redis-watcher.port';

/** As much of a logger as is needed here. */
export interface OutageLog {
  info(fields: object, event: string): void;
  warn(fields: object, event: string): void;
  error(fields: object, event: string): void;
}

/** Writes an outage down when it begins and when it ends. */
export function loggedOutages(log: OutageLog): RedisWatcher {
  return {
    lost: (error) => log.warn({ error: error.message }, 'redis.lost'),
    found: () => log.info({}, 'redis.found'),
    listenerFailed: (error) => log.error({ error }, 'redis.listener_failed'),
  };
}
