/** How a look at an alert ended: something was seen, nothing is on offer, or its marketplaces failed. */
export type LookOutcome = 'seen' | 'absent' | 'failed';

/** Learns what becomes of prices and alerts: for the log and the metrics. */
export abstract class PriceObserver {
  abstract pricesWritten(count: number): void;

  /** Prices that will be in no history, because too many wait already or the storage failed. */
  abstract pricesLost(count: number, error?: unknown): void;

  abstract alertChecked(outcome: LookOutcome): void;

  abstract alertTriggered(): void;

  /** `error` is why the notice was not taken; it will be sent again. */
  abstract noticeSent(error?: unknown): void;

  /** The watch itself failed, at one alert or at finding those due. */
  abstract watchFailed(error: unknown): void;
}
