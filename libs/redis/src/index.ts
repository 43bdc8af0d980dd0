export { type Listener } from './channels/channel';
export { type Subscription } from './channels/channels';
export { openRedis, type RedisSettings } from './open-redis';
export { loggedOutages, type OutageLog } from './outage-log';
export { packJson, unpackJson } from './packed-json';
export { Redis, type ScriptInput, type SetOptions } from './redis';
export { RedisError, type RedisErrorCode } from './redis.errors';
export { redisHealth } from './redis-health';
export { RedisWatcher } from './redis-watcher.port';
