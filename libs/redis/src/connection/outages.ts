import type { RedisWatcher } from '../redis-watcher.port';

/** Several connections to one Redis: it is lost when the first of them is, and found when all of them are. */
export class Outages {
  private readonly lost_parts = new Set<string>();

  constructor(private readonly watcher: RedisWatcher) {}

  lost(part: string, error: Error): void {
    const isNew = this.lost_parts.size === 0;
    this.lost_parts.add(part);
    if (isNew) this.watcher.lost(error);
  }

  found(part: string): void {
    if (this.lost_parts.delete(part) && this.lost_parts.size === 0) this.watcher.found();
  }
}
