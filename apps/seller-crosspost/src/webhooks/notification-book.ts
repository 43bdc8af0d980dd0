import type { CrosspostRepository } from '@talknshop/aws';
import type { MarketplaceNotification, PostingMarketplace } from '@talknshop/contracts';
import { jobOfSku, type CrosspostDesk } from '@talknshop/crosspost';
import type { JobSweeper } from '../jobs/job-sweeper';

export interface NotificationBookParts {
  desk: CrosspostDesk;
  sweeper: Pick<JobSweeper, 'soon'>;
  repository: CrosspostRepository;
}

/** Takes down what marketplaces say became of listings. The same may be said often. */
export class NotificationBook {
  constructor(private readonly parts: NotificationBookParts) {}

  /** `false`: it is about no listing of ours. What follows from it is stored when this resolves. */
  async take(marketplace: PostingMarketplace, notification: MarketplaceNotification): Promise<boolean> {
    const { desk, sweeper } = this.parts;
    const job_id = await this.jobOf(marketplace, notification);
    if (job_id === undefined) return false;
    const { event_id, type } = notification;
    const said = { event: type, event_id, proof: `${marketplace} said so in ${event_id}` };
    const known = await desk.marketplaceSays(job_id, marketplace, said);
    if (known) sweeper.soon(job_id, desk.follow(job_id));
    return known;
  }

  private async jobOf(marketplace: PostingMarketplace, { sku, listing_id }: MarketplaceNotification) {
    const named = sku && jobOfSku(sku, marketplace);
    if (named) return named;
    return listing_id ? this.parts.repository.findByListing(marketplace, listing_id) : undefined;
  }
}
