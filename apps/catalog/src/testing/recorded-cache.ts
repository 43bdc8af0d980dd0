import { CacheWatcher, type CacheOutcome, type StoreFailure } from '../cache/cache-watcher.port';

/** Remembers what a cache did. */
export class RecordedCache extends CacheWatcher {
  readonly outcomes: CacheOutcome[] = [];
  readonly failures: StoreFailure[] = [];
  readonly refreshes_failed: unknown[] = [];
  private waiting: (() => void)[] = [];

  override answered(outcome: CacheOutcome): void {
    this.outcomes.push(outcome);
  }

  override storeFailed(code: StoreFailure): void {
    this.failures.push(code);
  }

  override refreshFailed(error: unknown): void {
    this.refreshes_failed.push(error);
    for (const wake of this.waiting.splice(0)) wake();
  }

  async refreshHasFailed(): Promise<void> {
    while (this.refreshes_failed.length === 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
