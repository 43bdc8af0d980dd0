import type { JobSale, StoredCrosspost, StoredJob, StoredPosting } from '@talknshop/aws';
import type { PostingMarketplace } from '@talknshop/contracts';
import { POSTING_RULES } from '@talknshop/marketplaces';
import { changedJob, changedPosting, isoOf } from './changed';
import { partlySoldWords } from './notice-words';
import type { Moment } from './settings';

/** What a marketplace says of a sale. */
export interface SaleWord {
  /** Tells one sale from another; without it a marketplace only says that nothing is left there. */
  event_id?: string;
  proof: string;
}

/** A job after a piece of it went to a buyer: with one less for sale, or over. `undefined`: it is over already, or the sale is known. */
export function jobAfterSale(
  { job, postings }: StoredCrosspost,
  marketplace: PostingMarketplace,
  said: SaleWord,
  moment: Moment,
): StoredJob | undefined {
  const posting = postings.find((one) => one.marketplace === marketplace);
  if (job.ended || !posting || posting.status === 'sold' || knownSale(job, marketplace, said)) return undefined;
  const left = leftAfter(job, marketplace, said);
  const sales = [...(job.sales ?? []), { event_id: said.event_id ?? NO_EVENT, marketplace, left }];
  if (left > 0) return changedJob(job, { sales, ...withQuantity(job, left) }, moment);
  const ended = { reason: 'sold_elsewhere' as const, at: isoOf(moment.now), by: marketplace, proof: said.proof };
  return changedJob(job, { sales, ended }, moment);
}

/** Whether the sale left something to sell on, on that marketplace as well. */
export function isPartSale(job: StoredJob, marketplace: PostingMarketplace, said: SaleWord): boolean {
  const isCounted = POSTING_RULES[marketplace].quantity === 'counted';
  return isCounted && (knownSale(job, marketplace, said)?.left ?? 0) > 0;
}

/**
 * A posting after a piece was sold, there or elsewhere. A marketplace that counts by itself has one less already: to tell it so could
 * only bring back what was sold meanwhile. One that shows no number has nothing to change. `undefined`: it follows its job as usual.
 */
export function postingAfterPartSale(seen: StoredPosting, job: StoredJob, moment: Moment): StoredPosting | undefined {
  if (job.ended) return undefined;
  const { listing_version, sales = [] } = job;
  const { quantity } = POSTING_RULES[seen.marketplace];
  const sold = sales.filter(({ marketplace }) => marketplace === seen.marketplace).length;
  const isNews = quantity === 'counted' && sold > (seen.sold ?? 0);
  if (!isNews && quantity !== 'unsaid') return undefined;
  const isUpToDate = seen.status === 'live' && seen.shown_version === listing_version - 1;
  if (!isNews && !isUpToDate) return undefined;
  const shown = isUpToDate ? { listing_version, shown_version: listing_version } : {};
  return changedPosting(
    seen,
    { ...shown, ...(isNews && { sold }) },
    moment,
    isNews ? partlySoldWords(job, seen) : undefined,
  );
}

const NO_EVENT = 'none_left';

function knownSale({ sales = [] }: StoredJob, marketplace: PostingMarketplace, said: SaleWord): JobSale | undefined {
  return sales.find((sale) => sale.marketplace === marketplace && sale.event_id === (said.event_id ?? NO_EVENT));
}

function leftAfter(
  { listing_spec: { quantity = 1 } }: StoredJob,
  marketplace: PostingMarketplace,
  { event_id }: SaleWord,
): number {
  return event_id === undefined && POSTING_RULES[marketplace].quantity === 'counted' ? 0 : quantity - 1;
}

function withQuantity({ listing_spec, listing_version }: StoredJob, quantity: number): Partial<StoredJob> {
  return { listing_spec: { ...listing_spec, quantity }, listing_version: listing_version + 1 };
}
