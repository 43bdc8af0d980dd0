import { RedisWatcher } from '../redis-watcher.port';

/** Remembers what it was told. */
export class RecordingWatcher extends RedisWatcher {
  readonly told: string[] = [];
  readonly errors: unknown[] = [];
  private waiting: (() => void)[] = [];

  override lost(error: Error): void {
    this.tell('lost', error);
  }

  override found(): void {
    this.tell('found');
  }

  override listenerFailed(error: unknown): void {
    this.tell('listener failed', error);
  }

  /** Resolves when it was told so many things. */
  async toldSoMany(count: number): Promise<void> {
    while (this.told.length < count) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private tell(what: string, error?: unknown): void {
    this.told.push(what);
    if (error !== undefined) this.errors.push(error);
    for (const wake of this.waiting.splice(0)) wake();
  }
}
