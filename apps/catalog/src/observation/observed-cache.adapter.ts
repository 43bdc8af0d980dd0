import type { Logger, Metrics } from '@talknshop/service-kit';
import { CacheWatcher, type CacheOutcome, type StoreFailure } from '../cache/cache-watcher.port';

/** What caches do as Prometheus metrics; only our own mistakes are logged here, an outage of Redis is by Redis's watcher. */
export class ObservedCache extends CacheWatcher {
  private readonly answers;
  private readonly failures;
  private readonly refreshes;

  constructor(
    metrics: Metrics,
    private readonly logger: Logger,
  ) {
    super();
    this.answers = metrics.counter({
      name: 'catalog_cache_answers_total',
      help: 'Answers by where they came from: this process (fresh or stale), another one (shared), or a marketplace (loaded).',
      labelNames: ['outcome'],
    });
    this.failures = metrics.counter({
      name: 'catalog_cache_store_failures_total',
      help: 'Reads and writes of the shared cache that failed, by code; the search went on without it.',
      labelNames: ['code'],
    });
    this.refreshes = metrics.counter({
      name: 'catalog_cache_refreshes_failed_total',
      help: 'Stale answers that could not be renewed when they were asked for.',
    });
  }

  override answered(outcome: CacheOutcome): void {
    this.answers.inc({ outcome });
  }

  override storeFailed(code: StoreFailure, error?: unknown): void {
    this.failures.inc({ code });
    if (code === 'internal') this.logger.error({ error }, 'cache.store_failed');
  }

  override refreshFailed(error: unknown): void {
    this.refreshes.inc();
    this.logger.debug({ error }, 'cache.refresh_failed');
  }
}
