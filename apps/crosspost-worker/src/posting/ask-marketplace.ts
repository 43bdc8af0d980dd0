import { StorageError } from '@talknshop/aws';
import type { PostingMarketplace } from '@talknshop/contracts';
import { skuOf } from '@talknshop/crosspost';
import {
  MarketplaceError,
  POSTING_NAMES,
  type EndedPosting,
  type MarketplacePosting,
  type NeedsUser,
  type Posting,
  type PostingState,
  type Prepared,
  type WithdrawByHand,
} from '@talknshop/marketplaces';
import type { Claim } from './claim';
import { LeaseLost } from './posting.errors';

/** What a marketplace has answered, or why it did not. */
export type Answer =
  | Exclude<PostingState, EndedPosting>
  | { state: 'ended'; proof: string }
  | { state: 'sold'; proof: string }
  | Prepared
  | NeedsUser
  | WithdrawByHand
  | { state: 'refused'; reason: string }
  | { state: 'troubled'; reason: string; retriable: boolean; retry_after_ms?: number; cause: unknown };

export interface Asking {
  /** Absent where the marketplace is not set up. */
  adapter: MarketplacePosting | undefined;
  pictureUrls: (keys: readonly string[], marketplace: PostingMarketplace) => string[];
  keep: (memo: string) => Promise<void>;
  signal: AbortSignal;
}

/** Does at the marketplace what the claim is for. Throws only what our own storage throws, and `LeaseLost`. */
export async function askMarketplace(claim: Claim, asking: Asking): Promise<Answer> {
  const name = POSTING_NAMES[claim.posting.marketplace];
  if (!asking.adapter) return { state: 'refused', reason: `${name} is not set up here.` };
  try {
    return await ask(claim, asking.adapter, asking);
  } catch (error) {
    if (error instanceof StorageError || error instanceof LeaseLost) throw error;
    return troubleOf(error, name);
  }
}

async function ask(claim: Claim, adapter: MarketplacePosting, { pictureUrls, keep, signal }: Asking): Promise<Answer> {
  const { job, posting, work } = claim;
  const { job_id, marketplace, memo } = posting;
  const picture_urls = pictureUrls(job.listing_spec.media_s3_keys, marketplace);
  const listing = { spec: job.listing_spec, picture_urls, quantity: job.listing_spec.quantity };
  const asked: Posting = { sku: skuOf(job_id, marketplace), memo, keep, listing };
  switch (work) {
    case 'withdraw':
      return withdraw(claim, adapter, asked, signal);
    case 'check':
      return adapter.status(asked, signal);
    default: {
      if (posting.is_pending && work === 'prepare') return adapter.status(asked, signal);
      const broken = adapter.validate(listing).filter(({ is_blocking }) => is_blocking);
      if (broken.length > 0) return { state: 'refused', reason: broken.map(({ message }) => message).join(' ') };
      return adapter[work](asked, signal);
    }
  }
}

/** What was never public has left a draft at most, which goes too. */
async function withdraw(
  { posting }: Claim,
  adapter: MarketplacePosting,
  asked: Posting,
  signal: AbortSignal,
): Promise<Answer> {
  const answer = await adapter.withdraw(asked, signal);
  if (answer.state === 'ended' && posting.listing_id === undefined) await adapter.discard(asked, signal);
  return answer;
}

function troubleOf(cause: unknown, name: string): Answer {
  if (!(cause instanceof MarketplaceError))
    return { state: 'troubled', reason: `${name} did not answer in time.`, retriable: true, cause };
  if (cause.fault === 'rejected') return { state: 'refused', reason: cause.reason ?? `${name} refused it.` };
  const { retriable, retry_after_ms } = cause;
  return { state: 'troubled', reason: FAULT_WORDS[cause.fault](name), retriable, retry_after_ms, cause };
}

const FAULT_WORDS = {
  unauthorized: (name: string) => `${name} does not accept our credentials.`,
  rate_limited: (name: string) => `${name} has asked us to slow down.`,
  unavailable: (name: string) => `${name} cannot be reached.`,
  malformed: (name: string) => `${name} said something nobody can read.`,
};
