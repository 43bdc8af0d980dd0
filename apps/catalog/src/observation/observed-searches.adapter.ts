import type { Logger, Metrics } from '@talknshop/service-kit';
import { SearchWatcher, type FinishedSearch } from '../search/search-watcher.port';

/** One log line a search, and its metrics. */
export class ObservedSearches extends SearchWatcher {
  private readonly durations;
  private readonly left_out;

  constructor(
    metrics: Metrics,
    private readonly logger: Logger,
  ) {
    super();
    this.durations = metrics.histogram({
      name: 'catalog_search_seconds',
      help: 'How long a search took, by how complete its answer is.',
      labelNames: ['outcome'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    });
    this.left_out = metrics.counter({
      name: 'catalog_products_left_out_total',
      help: 'Products that were found and not shown, by reason.',
      labelNames: ['reason'],
    });
  }

  searched({ answered, failed, total, left_out, duration_ms }: FinishedSearch): void {
    this.durations.observe({ outcome: outcomeOf(answered.length, failed.length) }, duration_ms / 1000);
    for (const [reason, count] of Object.entries(left_out)) this.left_out.inc({ reason }, count);
    const counts = Object.fromEntries(answered.map(({ marketplace, products }) => [marketplace, products.length]));
    const failures = Object.fromEntries(failed.map(({ marketplace, failure }) => [marketplace, failure.code]));
    const cached = answered.filter(({ isCached }) => isCached).length;
    this.logger.info({ counts, failures, cached, total, left_out, duration_ms }, 'search.finished');
    for (const { marketplace, failure, cause } of failed)
      if (failure.code === 'internal') this.logger.error({ marketplace, error: cause }, 'search.broke');
  }
}

function outcomeOf(answered: number, failed: number): 'complete' | 'partial' | 'none' {
  if (failed === 0) return 'complete';
  return answered > 0 ? 'partial' : 'none';
}
