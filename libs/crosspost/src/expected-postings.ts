import type { StoredCrosspost, StoredPosting } from '@talknshop/aws';
import type { MarketplaceAccess, PostingMarketplace } from '@talknshop/contracts';
import { newPosting } from './follow-job';
import type { Moment } from './settings';

/** The version of a posting that its job stands for alone: nobody has stored it yet, and whoever changes it first adds it. */
const NOT_STORED = 0;

/** A job with all of its postings, also those that nobody has stored yet. A job that is over gets no more of them. */
export function withExpected(
  { job, postings }: StoredCrosspost,
  access: Record<PostingMarketplace, MarketplaceAccess>,
  moment: Moment,
): StoredCrosspost {
  const targets = job.ended ? [] : job.listing_spec.target_marketplaces;
  const missing = targets.filter((name) => !postings.some(({ marketplace }) => marketplace === name));
  const expected = missing.map((marketplace) => ({
    ...newPosting(job, { marketplace, access: access[marketplace] }, moment),
    updated_at: job.updated_at,
    version: NOT_STORED,
  }));
  return { job, postings: [...postings, ...expected] };
}

export function isExpected({ version }: Pick<StoredPosting, 'version'>): boolean {
  return version === NOT_STORED;
}
