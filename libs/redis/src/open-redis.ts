import { Channels } from './channels/channels';
import { Commands } from './connection/commands';
import { Outages } from './connection/outages';
import { Redis } from './redis';
import type { RedisWatcher } from './redis-watcher.port';

export interface RedisSettings {
  /** `redis://user:password@host:6379/0`, or `rediss:` for TLS. A secret: never to be logged. */
  url: string;
  /** Before every key and channel, so that environments can share a Redis: `talknshop:production:`. */
  prefix: string;
  /** Of one command; 250 unless said. */
  timeout_ms?: number;
}

export interface RedisSurroundings {
  /** Milliseconds of a clock that never jumps. */
  now: () => number;
  /** 0 to 1. */
  random: () => number;
}

const DEFAULT_TIMEOUT_MS = 250;

/** Returns at once and connects in the background, for as long as it takes. Throws a `TypeError` when `url` is no Redis's. */
export function openRedis(
  { url, prefix, timeout_ms = DEFAULT_TIMEOUT_MS }: RedisSettings,
  watcher: RedisWatcher,
  { now, random }: RedisSurroundings = { now: () => performance.now(), random: Math.random },
): Redis {
  if (!isRedisUrl(url)) throw new TypeError('a Redis address looks like redis://host:6379');
  const outages = new Outages(watcher);
  return new Redis({
    commands: new Commands({ url, outages, timeout_ms, now, random }),
    channels: new Channels({ url, outages, watcher, random }),
    prefix,
  });
}

/** Checked here, because the errors of others may quote the password. */
function isRedisUrl(url: string): boolean {
  return URL.canParse(url) && /^rediss?:$/.test(new URL(url).protocol) && /^\/?\d*$/.test(new URL(url).pathname);
}
