import type { Logger, Metrics } from '@talknshop/service-kit';
import { PriceObserver, type LookOutcome } from '../prices/price-observer.port';

/** Price history and alerts as Prometheus metrics; what went wrong also in the log. */
export class ObservedPrices extends PriceObserver {
  private readonly prices;
  private readonly checks;
  private readonly triggered;
  private readonly notices;
  private readonly failures;

  constructor(
    metrics: Metrics,
    private readonly logger: Logger,
  ) {
    super();
    this.prices = metrics.counter({
      name: 'catalog_price_history_prices_total',
      help: 'Prices that were seen and had to be remembered, by what became of them: written, or lost.',
      labelNames: ['outcome'],
    });
    this.checks = metrics.counter({
      name: 'catalog_price_alert_checks_total',
      help: 'Looks at price alerts, by how they ended: seen, absent, or failed.',
      labelNames: ['outcome'],
    });
    this.triggered = metrics.counter({
      name: 'catalog_price_alerts_triggered_total',
      help: 'How often a watched price reached its target, or fell clearly further.',
    });
    this.notices = metrics.counter({
      name: 'catalog_price_notices_total',
      help: 'Notices handed to the queue, by how that ended: sent, or failed (and to be sent again).',
      labelNames: ['outcome'],
    });
    this.failures = metrics.counter({
      name: 'catalog_price_watch_failures_total',
      help: 'Checks of price alerts that broke, mostly because the storage did not answer.',
    });
  }

  pricesWritten(count: number): void {
    this.prices.inc({ outcome: 'written' }, count);
  }

  pricesLost(count: number, error?: unknown): void {
    this.prices.inc({ outcome: 'lost' }, count);
    if (error !== undefined) this.logger.warn({ count, error }, 'price_history.failed');
  }

  alertChecked(outcome: LookOutcome): void {
    this.checks.inc({ outcome });
  }

  alertTriggered(): void {
    this.triggered.inc();
  }

  noticeSent(error?: unknown): void {
    this.notices.inc({ outcome: error === undefined ? 'sent' : 'failed' });
    if (error !== undefined) this.logger.warn({ error }, 'price_notice.failed');
  }

  watchFailed(error: unknown): void {
    this.failures.inc();
    this.logger.error({ error }, 'price_watch.failed');
  }
}
