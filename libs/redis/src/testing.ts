export { describeWithRedis } from './testing/describe-with-redis';
export {
  HOW_TO_INSTALL,
  isRedisInstalled,
  RedisServer,
  startRedisServer,
  type RedisServerOptions,
} from './testing/redis-server';
export { RecordingWatcher } from './testing/recording.watcher';
