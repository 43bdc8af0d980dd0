import type { PostingLease, StoredJob, StoredPosting } from '@talknshop/aws';
import type { PostingWork } from '@talknshop/crosspost';

/** A posting that is ours for a while, and what is to be done about it. */
export interface Claim {
  work: PostingWork;
  job: StoredJob;
  /** As it was claimed. */
  posting: StoredPosting;
  /** As we have last stored it; somebody else may have changed it since. */
  last_seen: StoredPosting;
}

/** From now on the marketplace may know of it, whether or not we live to hear so. */
export function claimedPosting(seen: StoredPosting, work: PostingWork, lease: PostingLease): StoredPosting {
  const isPosted = work === 'prepare' || work === 'publish';
  return {
    ...seen,
    lease,
    look_at: lease.until,
    ...(isPosted && { status: 'posting', may_be_there: true }),
    version: seen.version + 1,
  };
}
