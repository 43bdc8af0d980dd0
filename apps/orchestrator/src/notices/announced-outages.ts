import { loggedOutages, type OutageLog, RedisWatcher } from '@talknshop/redis';

/** Logs every outage of Redis, and tells whoever asked for it when one is over. */
export class AnnouncedOutages extends RedisWatcher {
  private readonly log: RedisWatcher;
  private readonly listeners: (() => void)[] = [];

  constructor(log: OutageLog) {
    super();
    this.log = loggedOutages(log);
  }

  /** `listener` must not throw. */
  whenOver(listener: () => void): void {
    this.listeners.push(listener);
  }

  override lost(error: Error): void {
    this.log.lost(error);
  }

  override found(): void {
    this.log.found();
    for (const listener of this.listeners) listener();
  }

  override listenerFailed(error: unknown): void {
    this.log.listenerFailed(error);
  }
}
