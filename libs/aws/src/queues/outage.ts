import { setTimeout as delay } from 'node:timers/promises';

/** How long to wait after so many failures in a row, in milliseconds. */
export type Backoff = (failures: number) => number;

const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

export const outageBackoff: Backoff = (failures) => Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS);

/** How long somebody has not answered, and how long to leave them alone. */
export class Outage {
  private failures = 0;

  constructor(
    private readonly backoff: Backoff,
    /** Ends every pause. */
    private readonly signal: AbortSignal,
  ) {}

  /** Returns how long the next pause takes. */
  failed(): number {
    return this.backoff(++this.failures);
  }

  /** Whether there was one until now. */
  end(): boolean {
    const wasOut = this.failures > 0;
    this.failures = 0;
    return wasOut;
  }

  /** Nothing to wait for without a failure. */
  async pause(): Promise<void> {
    if (this.failures === 0) return;
    await delay(this.backoff(this.failures), undefined, { signal: this.signal }).catch((error: unknown) => {
      if (!this.signal.aborted) throw error;
    });
  }
}
