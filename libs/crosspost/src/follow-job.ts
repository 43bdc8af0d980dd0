import type { JobEnding, PostingWish, StoredJob, StoredPosting } from '@talknshop/aws';
import type {
  MarketplaceAccess,
  MarketplaceJobStatus,
  PostingMarketplace,
  WithdrawalReason,
} from '@talknshop/contracts';
import { changedPosting, isoOf } from './changed';
import type { Moment } from './settings';

/** The posting of a marketplace that a job is to be posted to and has none yet. */
export function newPosting(
  job: StoredJob,
  { marketplace, access }: { marketplace: PostingMarketplace; access: MarketplaceAccess },
  { now, times }: Moment,
): StoredPosting {
  const { job_id, user_id, listing_version, retries, traceparent } = job;
  const not_before = Math.max(now, job.public_at);
  return {
    ...{ job_id, user_id, marketplace, access, listing_version, retries, traceparent },
    wish: wishOf(job),
    status: 'queued',
    shown_version: 0,
    may_be_there: false,
    attempts: 0,
    not_before,
    look_at: now + times.send_ms,
    updated_at: isoOf(now),
    version: 1,
  };
}

/** What a posting becomes so that it follows its job. `undefined`: it does already. */
export function followingPosting(job: StoredJob, seen: StoredPosting, moment: Moment): StoredPosting | undefined {
  const change = changeOf(job, seen, moment);
  return change && changedPosting(seen, { traceparent: job.traceparent, ...change }, moment);
}

type Change = Partial<StoredPosting>;

function changeOf(job: StoredJob, seen: StoredPosting, moment: Moment): Change | undefined {
  if (job.ended) return endedChange(job.ended, seen, moment);
  const isWanted = job.listing_spec.target_marketplaces.includes(seen.marketplace);
  return isWanted ? wishedChange(job, seen, moment) : downChange('user', seen, moment);
}

function wishOf({ ended, phase }: StoredJob): PostingWish {
  if (ended) return 'down';
  return phase === 'prepare' ? 'ready' : 'up';
}

function endedChange(ended: JobEnding, seen: StoredPosting, moment: Moment): Change | undefined {
  if (ended.reason === 'sold_elsewhere' && ended.by === seen.marketplace) return soldChange(ended, seen);
  return downChange(ended.reason, seen, moment);
}

function downChange(reason: WithdrawalReason, seen: StoredPosting, moment: Moment): Change | undefined {
  if (seen.wish === 'down') return undefined;
  if (OVER.has(seen.status)) return { wish: 'down' };
  return seen.may_be_there ? withdrawnChange(reason, moment) : cancelledChange(seen);
}

function soldChange({ proof }: JobEnding, seen: StoredPosting): Change | undefined {
  if (seen.status === 'sold') return undefined;
  return { wish: 'down', status: 'sold', may_be_there: false, look_at: undefined, lease: undefined, reason: proof };
}

/** What has failed stays so: its user has to see why. */
function cancelledChange({ status }: StoredPosting): Change {
  const kept: MarketplaceJobStatus = status === 'failed' ? 'failed' : 'cancelled';
  const nothing = { waits_for_user: undefined, hand_over: undefined, look_at: undefined };
  return { wish: 'down', status: kept, ...nothing };
}

function withdrawnChange(reason: WithdrawalReason, { now, times }: Moment): Change {
  const withdrawal = { reason, requested_at: isoOf(now), due_at: isoOf(now + times.withdraw_ms), attempts: 0 };
  return { wish: 'down', withdrawal, attempts: 0, not_before: now, look_at: now + times.send_ms };
}

function wishedChange(job: StoredJob, seen: StoredPosting, { now, times }: Moment): Change | undefined {
  const { listing_version, retries } = job;
  const wish = wishOf(job);
  if (wish === seen.wish && listing_version === seen.listing_version && retries === seen.retries) return undefined;
  const look = { not_before: Math.max(now, job.public_at), look_at: now + times.send_ms };
  return {
    wish,
    listing_version,
    retries,
    attempts: 0,
    refused_version: undefined,
    ...look,
    ...againChange(job, seen),
  };
}

/** An edit may put right what was refused, and changes what is handed over; a retry is for what failed. What was undone and is wished again begins anew. */
function againChange({ listing_version, retries }: StoredJob, seen: StoredPosting): Change {
  const isEdited = listing_version > seen.listing_version;
  const isRetried = retries > seen.retries;
  const isAgain =
    (seen.status === 'failed' && (isEdited || isRetried)) ||
    (seen.status === 'needs_user' && isEdited && seen.waits_for_user === 'posting' && !seen.may_be_there) ||
    isUndone(seen);
  if (!isAgain) return {};
  const nothing = { reason: undefined, retriable: undefined, withdrawal: undefined, waits_for_user: undefined };
  return { status: 'queued', ready_version: undefined, hand_over: undefined, ...nothing };
}

function isUndone({ wish, status }: StoredPosting): boolean {
  return wish === 'down' && (status === 'cancelled' || status === 'withdrawn');
}

const OVER = new Set<MarketplaceJobStatus>(['sold', 'withdrawn', 'cancelled']);
