import { ConfigError } from './config.errors';
import { optional, text, type Env } from './env';

export interface RedisAddress {
  /** May hold a password: never to be logged. */
  url: string;
  /** Before every key and channel. */
  prefix: string;
}

/** Reads REDIS_URL and REDIS_PREFIX (`talknshop:` and the environment unless set); `undefined` without REDIS_URL. Throws a ConfigError. */
export function readRedis(env: Env): RedisAddress | undefined {
  const url = optional(env, 'REDIS_URL', redisUrl);
  const prefix = text(env, 'REDIS_PREFIX', `talknshop:${text(env, 'NODE_ENV', 'development')}:`);
  return url === undefined ? undefined : { url, prefix };
}

function redisUrl(env: Env, variable: string): string {
  const given = text(env, variable);
  const parsed = URL.parse(given);
  if (parsed && /^rediss?:$/.test(parsed.protocol) && /^\/?\d*$/.test(parsed.pathname)) return given;
  throw new ConfigError([{ variable, expected: 'an address such as redis://localhost:6379, or rediss: for TLS' }]);
}
