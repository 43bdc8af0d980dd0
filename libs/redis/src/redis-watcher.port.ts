/** Learns how Redis is: once when it is lost and once when it is back, however many commands fail in between. */
export abstract class RedisWatcher {
  abstract lost(error: Error): void;

  abstract found(): void;

  /** A subscriber threw; the others have their message all the same. */
  abstract listenerFailed(error: unknown): void;
}
