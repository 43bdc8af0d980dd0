import { Clock } from '../clock.port';

/** Time that stands still until a test moves it. */
export class ManualClock extends Clock {
  private readonly sleepers = new Set<{ until: number; wake: () => void }>();
  private readonly watchers = new Set<{ count: number; seen: () => void }>();

  constructor(private time = 1_000_000) {
    super();
  }

  now(): number {
    return this.time;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const sleeper = { until: this.time + ms, wake };
      this.sleepers.add(sleeper);
      signal?.addEventListener('abort', wake);
      this.notify();
      const sleepers = this.sleepers;
      function wake() {
        sleepers.delete(sleeper);
        signal?.removeEventListener('abort', wake);
        resolve();
      }
    });
  }

  /** Moves time on and wakes whose time has come, the earliest first. */
  advance(ms: number): void {
    this.time += ms;
    [...this.sleepers]
      .filter(({ until }) => until <= this.time)
      .sort((one, other) => one.until - other.until)
      .forEach(({ wake }) => wake());
  }

  /** Resolves when `count` sleeps are under way at once. */
  sleeping(count = 1): Promise<void> {
    return new Promise((resolve) => {
      this.watchers.add({ count, seen: resolve });
      this.notify();
    });
  }

  private notify(): void {
    for (const watcher of this.watchers) {
      if (this.sleepers.size < watcher.count) continue;
      this.watchers.delete(watcher);
      watcher.seen();
    }
  }
}
