import { PriceObserver, type LookOutcome } from '../prices/price-observer.port';

/** Counts what becomes of prices and alerts. */
export class CountedPrices extends PriceObserver {
  written = 0;
  lost = 0;
  /** How many failures were told of. */
  faults = 0;
  readonly looks: LookOutcome[] = [];
  triggered = 0;
  readonly notices: ('sent' | 'failed')[] = [];
  readonly failures: unknown[] = [];

  pricesWritten(count: number): void {
    this.written += count;
  }

  pricesLost(count: number, error?: unknown): void {
    this.lost += count;
    if (error !== undefined) this.faults += 1;
  }

  alertChecked(outcome: LookOutcome): void {
    this.looks.push(outcome);
  }

  alertTriggered(): void {
    this.triggered += 1;
  }

  noticeSent(error?: unknown): void {
    this.notices.push(error === undefined ? 'sent' : 'failed');
  }

  watchFailed(error: unknown): void {
    this.failures.push(error);
  }
}
