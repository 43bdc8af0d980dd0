import type { PostingMarketplace } from '@talknshop/contracts';
import type { DueCrosspost, StoredCrosspost, StoredJob, StoredPosting } from './stored-crosspost';

/**
 * Jobs and their postings. Whoever changes one hands in what they have seen and what it becomes, with the next `version`: of several
 * who saw the same, one succeeds. All throw `StorageUnavailable` when the storage does not answer.
 */
export abstract class CrosspostRepository {
  /** `false`: there is a job of that id, which stays as it is. */
  abstract create(job: StoredJob): Promise<boolean>;

  /** A job with its postings, as they stand. */
  abstract get(job_id: string): Promise<StoredCrosspost | undefined>;

  /** Up to `limit` of a user's jobs, newest first. What was stored this very moment may be missing. */
  abstract list(user_id: string, limit: number): Promise<StoredCrosspost[]>;

  /** `false`: it is no longer as `seen`, and stays as it is. */
  abstract replaceJob(seen: StoredJob, next: StoredJob): Promise<boolean>;

  /** `false`: the job has a posting there, which stays as it is. */
  abstract addPosting(posting: StoredPosting): Promise<boolean>;

  /** `false`: it is no longer as `seen`, and stays as it is. */
  abstract replacePosting(seen: StoredPosting, next: StoredPosting): Promise<boolean>;

  /** The job that has the marketplace's listing; what was posted this very moment may be missing. */
  abstract findByListing(marketplace: PostingMarketplace, listing_id: string): Promise<string | undefined>;

  /** Up to `limit` jobs and postings whose `look_at`, or whose notice's `send_at`, has come; longest due first. May lag a little. */
  abstract due(now: number, limit: number): Promise<DueCrosspost[]>;
}
