import type { MarketplaceJobStatus, PostingAction, PostingMarketplace } from '@talknshop/contracts';

/** Told of what happens to jobs, to count it. May not throw. */
export abstract class CrosspostObserver {
  abstract became(marketplace: PostingMarketplace, status: MarketplaceJobStatus): void;

  abstract sent(marketplace: PostingMarketplace, action: PostingAction, error?: unknown): void;

  abstract told(error?: unknown): void;

  /** Something that is tried again later by itself. */
  abstract failed(error: unknown, about: { job_id?: string }): void;
}
