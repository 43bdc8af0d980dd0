import type { StoredCrosspost, StoredJob, StoredPosting } from '@talknshop/aws';
import { type CrosspostJob, type MarketplaceJob, POSTING_MARKETPLACES } from '@talknshop/contracts';
import { isoOf } from './changed';
import { jobStatus } from './job-status';

/** How long marketplaces take as a rule. */
const POSTING_MS = 30_000;

/** A job as its user sees it. */
export function toCrosspostJob({ job, postings }: StoredCrosspost): CrosspostJob {
  const { job_id, user_id, session_id, mode, listing_spec, listing_version, created_at } = job;
  return {
    ...{ job_id, user_id, session_id, mode, status: jobStatus(job, postings), listing_spec, listing_version },
    marketplace_jobs: postings.toSorted(inOurOrder).map(toMarketplaceJob),
    public_at: isoOf(job.public_at),
    created_at,
    updated_at: latest(job, postings),
    estimated_completion: isoOf(job.public_at + POSTING_MS),
  };
}

function toMarketplaceJob(posting: StoredPosting): MarketplaceJob {
  const { marketplace, status, access, listing_id, confirmation_link, reason, retriable, hand_over, withdrawal, sold } =
    posting;
  return {
    ...{ marketplace, job_id: `${posting.job_id}:${marketplace}`, status, access },
    ...(listing_id && { listing_id }),
    ...(confirmation_link && { confirmation_link }),
    ...(reason && { reason }),
    ...(retriable !== undefined && { retriable }),
    ...(hand_over && { hand_over }),
    ...(withdrawal && { withdrawal }),
    ...(sold && { sold }),
    updated_at: posting.updated_at,
  };
}

function inOurOrder(one: StoredPosting, other: StoredPosting): number {
  return POSTING_MARKETPLACES.indexOf(one.marketplace) - POSTING_MARKETPLACES.indexOf(other.marketplace);
}

function latest(job: StoredJob, postings: readonly StoredPosting[]): string {
  return [job, ...postings].map(({ updated_at }) => updated_at).reduce((one, other) => (one > other ? one : other));
}
