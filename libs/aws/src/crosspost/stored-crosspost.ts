import type {
  HandOver,
  ListingSpec,
  MarketplaceAccess,
  MarketplaceJobStatus,
  PostingMarketplace,
  PostingMode,
  Withdrawal,
  WithdrawalReason,
} from '@talknshop/contracts';

/** Why nothing of a job is to be on offer any more. */
export interface JobEnding {
  reason: WithdrawalReason;
  /** ISO 8601. */
  at: string;
  /** Where it was sold, or who did not take it. */
  by?: PostingMarketplace;
  /** How that is known. */
  proof?: string;
}

/** A piece of a job that went to a buyer. */
export interface JobSale {
  /** As the marketplace calls the sale. */
  event_id: string;
  marketplace: PostingMarketplace;
  /** How many were for sale after it. */
  left: number;
}

/**
 * How far a job has come that posts everywhere or nowhere: `prepare` until all are ready, `publish` from the decision to post until
 * all are live, `posted` from then on. A job that posts wherever it can is `posted` from the beginning.
 */
export type JobPhase = 'prepare' | 'publish' | 'posted';

/** What a user wants of a job. What that means for each marketplace is in its postings, which follow it. */
export interface StoredJob {
  job_id: string;
  user_id: string;
  /** Absent where no conversation made it. */
  session_id?: string;
  mode: PostingMode;
  phase: JobPhase;
  listing_spec: ListingSpec;
  /** Grows with each edit. */
  listing_version: number;
  /** Tells the request that made it from another under the same key. */
  request_hash: string;
  /** How often its user has asked to try again what failed. */
  retries: number;
  ended?: JobEnding;
  /** Oldest first; absent while there are none. */
  sales?: JobSale[];
  /** Until then, in epoch milliseconds, nothing is public. */
  public_at: number;
  /** ISO 8601. */
  created_at: string;
  updated_at: string;
  /** W3C trace context of the latest request. */
  traceparent?: string;
  /** When its postings are brought in line with it by whoever looks; absent while they are known to be. Epoch milliseconds. */
  look_at?: number;
  /** Grows with each change. */
  version: number;
}

/** `up`: on offer; `ready`: prepared and unseen; `down`: not to be seen. */
export type PostingWish = 'up' | 'ready' | 'down';

/** Who is working on a posting, and until when nobody else may; epoch milliseconds. */
export interface PostingLease {
  owner: string;
  until: number;
}

/** News that the user may not have been told yet. */
export interface PendingNotice {
  notice_id: string;
  /** ISO 8601. */
  happened_at: string;
  /** When it is sent (again), in epoch milliseconds. */
  send_at: number;
  /** What its user is told; without it what the status says. */
  message?: string;
}

/** One marketplace's part of a job: what is wanted there, and what is known of it. */
export interface StoredPosting {
  job_id: string;
  user_id: string;
  marketplace: PostingMarketplace;
  access: MarketplaceAccess;
  wish: PostingWish;
  /** The listing's version that is wanted there. */
  listing_version: number;
  /** The job's `retries` it has followed. */
  retries: number;
  status: MarketplaceJobStatus;
  /** The version that the marketplace was last given; 0 for none. */
  shown_version: number;
  /** The version whose edit the marketplace does not take. */
  refused_version?: number;
  /** Prepared in this version. */
  ready_version?: number;
  /** The marketplace may know of it, whatever the status says. */
  may_be_there: boolean;
  listing_id?: string;
  confirmation_link?: string;
  /** How many pieces went to buyers there while others were left. */
  sold?: number;
  reason?: string;
  retriable?: boolean;
  /** The marketplace has taken what it was last given and not said yet what became of it. */
  is_pending?: boolean;
  /** What only its user can do there. */
  waits_for_user?: 'posting' | 'withdrawal';
  hand_over?: HandOver;
  withdrawal?: Withdrawal;
  /** What the adapter keeps. */
  memo?: string;
  /** Failures in a row of the work that is due. */
  attempts: number;
  lease?: PostingLease;
  notice?: PendingNotice;
  /** Before then nothing is done; epoch milliseconds. */
  not_before: number;
  /** When somebody looks whether there is something to do; epoch milliseconds. */
  look_at?: number;
  /** ISO 8601. */
  updated_at: string;
  /** W3C trace context of what led to the work. */
  traceparent?: string;
  /** Grows with each change. */
  version: number;
}

export interface StoredCrosspost {
  job: StoredJob;
  postings: StoredPosting[];
}

/** A job, or one marketplace's part of it, that somebody should look at, and since when. */
export interface DueCrosspost {
  job_id: string;
  /** Absent: the job itself. */
  marketplace?: PostingMarketplace;
  due_at: number;
}
