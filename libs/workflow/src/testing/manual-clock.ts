import { Clock } from '../clock.port';

interface Alarm {
  at: number;
  ring(): void;
}

/** Time that stands still until a test moves it. */
export class ManualClock extends Clock {
  private readonly alarms = new Set<Alarm>();
  private readonly watchers = new Set<{ count: number; seen: () => void }>();
  /** How many sleeps are under way. */
  sleepers = 0;

  constructor(private time = 1_000_000) {
    super();
  }

  now(): number {
    return this.time;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        if (!this.alarms.delete(alarm)) return;
        this.sleepers--;
        resolve();
      };
      const alarm = { at: this.time + ms, ring: wake };
      this.alarms.add(alarm);
      this.sleepers++;
      signal?.addEventListener('abort', wake);
      this.tellWatchers();
    });
  }

  every(ms: number, beat: () => void): () => void {
    const alarm = {
      at: this.time + ms,
      ring: () => {
        alarm.at += ms;
        beat();
      },
    };
    this.alarms.add(alarm);
    return () => void this.alarms.delete(alarm);
  }

  /** Moves time on, and rings on the way whatever is due, in order. */
  advance(ms: number): void {
    const end = this.time + ms;
    for (let next = this.next(); next && next.at <= end; next = this.next()) {
      this.time = Math.max(this.time, next.at);
      next.ring();
    }
    this.time = end;
  }

  /** Resolves when `count` sleeps are under way at once. */
  sleeping(count = 1): Promise<void> {
    return new Promise((resolve) => {
      this.watchers.add({ count, seen: resolve });
      this.tellWatchers();
    });
  }

  private next(): Alarm | undefined {
    return [...this.alarms].sort((one, other) => one.at - other.at)[0];
  }

  private tellWatchers(): void {
    for (const watcher of this.watchers) {
      if (this.sleepers < watcher.count) continue;
      this.watchers.delete(watcher);
      watcher.seen();
    }
  }
}
