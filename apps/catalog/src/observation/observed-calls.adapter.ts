import type { SearchMarketplace } from '@talknshop/contracts';
import type { Metrics } from '@talknshop/service-kit';
import { CallWatcher, type FinishedCall } from '../marketplaces/call-watcher.port';
import { toFailure } from '../marketplaces/failure';

/** Calls as Prometheus metrics. */
export class ObservedCalls extends CallWatcher {
  private readonly calls;
  private readonly durations;
  private readonly breakers = new Map<SearchMarketplace, () => boolean>();

  constructor(metrics: Metrics) {
    super();
    this.calls = metrics.counter({
      name: 'catalog_marketplace_calls_total',
      help: 'Attempts to reach a marketplace, by how they ended: ok, or the code of the failure.',
      labelNames: ['marketplace', 'outcome'],
    });
    this.durations = metrics.histogram({
      name: 'catalog_marketplace_call_seconds',
      help: 'How long an attempt to reach a marketplace took.',
      labelNames: ['marketplace'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    });
    metrics.gauge({
      name: 'catalog_marketplace_breaker_open',
      help: '1 while calls to a marketplace are kept away.',
      labelNames: ['marketplace'],
      collect: gaugeOf(this.breakers),
    });
  }

  called({ marketplace, duration_ms, error }: FinishedCall): void {
    this.calls.inc({ marketplace, outcome: error === undefined ? 'ok' : toFailure(error).code });
    this.durations.observe({ marketplace }, duration_ms / 1000);
  }

  watchBreaker(marketplace: SearchMarketplace, isOpen: () => boolean): void {
    this.breakers.set(marketplace, isOpen);
  }
}

/** prom-client hands the gauge over as `this`. */
function gaugeOf(breakers: ReadonlyMap<SearchMarketplace, () => boolean>) {
  return function (this: { set(labels: { marketplace: string }, value: number): void }): void {
    for (const [marketplace, isOpen] of breakers) this.set({ marketplace }, isOpen() ? 1 : 0);
  };
}
