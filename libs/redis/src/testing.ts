export { describeWithRedis } from './testing/describe-with-redis';
export { RedisServer, startRedisServer, type RedisServerOptions } from './testing/redis-server';
export { RecordingWatcher } from './testing/recording.watcher';
