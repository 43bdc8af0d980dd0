import type { CrosspostJob, ListingPreview, ListingSpec, PostingMarketplace } from '@talknshop/contracts';

/** What became of a message about a sale: all that is needed to answer it. */
export type ListingOutcome =
  /** The item or the price is missing still, though it was asked for often enough. */
  | { kind: 'incomplete' }
  /** Nothing is posted: nowhere was named, or nothing new was said. */
  | { kind: 'shown' }
  /** Every marketplace that was named refuses it. */
  | { kind: 'not_admitted' }
  | { kind: 'posted'; job: CrosspostJob }
  | { kind: 'edited'; job: CrosspostJob; unchangeable: string[] }
  /** The job is as it was: the message asks for what cannot be changed, or for nothing. */
  | { kind: 'unchanged'; unchangeable: string[]; job?: CrosspostJob }
  | { kind: 'taken_down'; job: CrosspostJob }
  | { kind: 'retried'; job: CrosspostJob }
  /** What was only a draft is forgotten. */
  | { kind: 'dropped'; title?: string }
  | { kind: 'kept' }
  | { kind: 'jobs'; jobs: CrosspostJob[] }
  /** Which one is meant? */
  | { kind: 'which'; jobs: CrosspostJob[] }
  | { kind: 'refused'; reasons: string[] }
  /** The cross-poster gave no answer; what was wanted of it can be said again. */
  | { kind: 'unreachable'; wanted: 'post' | 'edit' | 'take_down' | 'retry' | 'status' };

/** A listing ready to be posted, as its seller will see it. */
export interface ReadyListing {
  listing_spec: ListingSpec;
  /** The seller said nothing of its condition. */
  is_condition_assumed: boolean;
  /** What each marketplace would show; absent when that could not be found out. */
  previews?: ListingPreview[];
  /** Of the marketplaces that were named, those that take it. */
  admitted: PostingMarketplace[];
}
