import type {
  CrosspostJob,
  ListingChange,
  ListingPreview,
  ListingSpec,
  PostingMarketplace,
  PostRequest,
} from '@talknshop/contracts';
import type { Call, MakingCall } from './call';

/** Whose job. */
export type JobOf = Pick<CrosspostJob, 'job_id' | 'user_id'>;

/**
 * Posts listings to marketplaces and looks after them there. All throw `CrosspostUnavailable` when no answer can be had, and
 * `CrosspostRefused` when asking again would not help.
 */
export abstract class Crosspost {
  /** What each of its target marketplaces would show, and the rules it would break; nothing is stored. */
  abstract preview(listing_spec: ListingSpec, call: Call): Promise<ListingPreview[]>;

  /** Accepts a listing for posting: once under the same key. */
  abstract post(request: PostRequest, call: MakingCall): Promise<CrosspostJob>;

  /** Newest first. */
  abstract jobs(user_id: string, call: Call): Promise<CrosspostJob[]>;

  /** Changes the listing everywhere. */
  abstract edit(job_id: string, change: ListingChange, call: MakingCall): Promise<CrosspostJob>;

  /** Takes the listing back everywhere: before anybody sees it, or down. */
  abstract takeDown(job: JobOf, call: Call): Promise<CrosspostJob>;

  /** The same on one marketplace; the others keep it. */
  abstract takeOff(job: JobOf, marketplace: PostingMarketplace, call: Call): Promise<CrosspostJob>;

  /** Notes that its user did what only they can do there: posted it, at `link` where that is known, or took it down. */
  abstract doneByHand(
    job: JobOf,
    done: { marketplace: PostingMarketplace; link?: string },
    call: MakingCall,
  ): Promise<CrosspostJob>;

  /** Notes that a piece of it went to a buyer there: it goes from the others, or one less is for sale. Counted once under the same key. */
  abstract sold(job: JobOf, marketplace: PostingMarketplace, call: MakingCall): Promise<CrosspostJob>;

  /** Tries the marketplaces again that failed. */
  abstract retry(job: JobOf, call: MakingCall): Promise<CrosspostJob>;
}

/** The cross-poster did not answer, or not with what was asked for; what it was asked to do may have been done. */
export class CrosspostUnavailable extends Error {
  readonly code = 'crosspost_unavailable';
  readonly retriable = true;

  constructor(cause: unknown) {
    super('the cross-poster gave no answer', { cause });
    this.name = 'CrosspostUnavailable';
  }
}

/** The cross-poster will not do this, now or later. */
export class CrosspostRefused extends Error {
  readonly code = 'crosspost_refused';
  readonly retriable = false;

  constructor(
    /** The cross-poster's own code: `invalid_listing`, `not_found`… */
    readonly reason: string,
    /** What is wrong, for a person. */
    readonly details: readonly string[],
    cause: unknown,
  ) {
    super(`the cross-poster refused: ${reason}`, { cause });
    this.name = 'CrosspostRefused';
  }
}
