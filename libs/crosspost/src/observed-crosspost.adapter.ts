import type { MarketplaceJobStatus, PostingAction, PostingMarketplace } from '@talknshop/contracts';
import type { Logger, Metrics } from '@talknshop/service-kit';
import { CrosspostObserver } from './crosspost-observer.port';

/** Jobs as Prometheus metrics; what went wrong also in the log. */
export class ObservedCrosspost extends CrosspostObserver {
  private readonly statuses;
  private readonly messages;
  private readonly notices;
  private readonly failures;

  constructor(
    metrics: Metrics,
    private readonly logger: Logger,
  ) {
    super();
    this.statuses = metrics.counter({
      name: 'crosspost_status_changes_total',
      help: 'Postings by what they became.',
      labelNames: ['marketplace', 'status'],
    });
    this.messages = metrics.counter({
      name: 'crosspost_messages_total',
      help: 'Messages to the queues of the marketplaces, by how that ended: sent, or failed (and to be sent again).',
      labelNames: ['marketplace', 'action', 'outcome'],
    });
    this.notices = metrics.counter({
      name: 'crosspost_notices_total',
      help: 'Notices handed to the queue, by how that ended: sent, or failed (and to be sent again).',
      labelNames: ['outcome'],
    });
    this.failures = metrics.counter({
      name: 'crosspost_failures_total',
      help: 'Work on jobs that broke and is done again, mostly because the storage did not answer.',
    });
  }

  became(marketplace: PostingMarketplace, status: MarketplaceJobStatus): void {
    this.statuses.inc({ marketplace, status });
  }

  sent(marketplace: PostingMarketplace, action: PostingAction, error?: unknown): void {
    this.messages.inc({ marketplace, action, outcome: error === undefined ? 'sent' : 'failed' });
    if (error !== undefined) this.logger.warn({ marketplace, action, error }, 'crosspost.message_failed');
  }

  told(error?: unknown): void {
    this.notices.inc({ outcome: error === undefined ? 'sent' : 'failed' });
    if (error !== undefined) this.logger.warn({ error }, 'crosspost.notice_failed');
  }

  failed(error: unknown, about: { job_id?: string }): void {
    this.failures.inc();
    this.logger.error({ ...about, error }, 'crosspost.failed');
  }
}
