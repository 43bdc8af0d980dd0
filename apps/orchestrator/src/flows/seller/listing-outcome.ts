import type { CrosspostJob, ListingPreview, ListingSpec, PostingMarketplace, PostingMode } from '@talknshop/contracts';

/** What became of a message about a sale: all that is needed to answer it. */
export type ListingOutcome =
  /** The item or the price is missing still, though it was asked for often enough. */
  | { kind: 'incomplete' }
  /** Nothing is posted: nowhere was named, or nothing new was said. */
  | { kind: 'shown' }
  /** The same item is for sale already, and nobody said to post it twice. */
  | { kind: 'doubled'; posted: ListingSpec }
  /** Every marketplace that was named refuses it. */
  | { kind: 'not_admitted' }
  | { kind: 'posted'; job: CrosspostJob }
  /** `changed` are fields of the listing. */
  | {
      kind: 'edited';
      job: CrosspostJob;
      changed: string[];
      taken_off: PostingMarketplace[];
      unchangeable: string[];
    }
  /** The job is as it was: the message asks for what cannot be changed, or for nothing. */
  | { kind: 'unchanged'; unchangeable: string[]; job?: CrosspostJob }
  | { kind: 'taken_down'; job: CrosspostJob }
  /** Its user did there what only they can do. */
  | { kind: 'done_by_hand'; job: CrosspostJob; marketplace: PostingMarketplace }
  /** Nothing there waits for its user. */
  | { kind: 'nothing_by_hand'; job: CrosspostJob; marketplace?: PostingMarketplace }
  /** On which of these? */
  | { kind: 'which_by_hand'; job: CrosspostJob; marketplaces: PostingMarketplace[] }
  /** A piece went to a buyer there; `is_last`: there is none left. */
  | { kind: 'sold'; job: CrosspostJob; marketplace: PostingMarketplace; is_last: boolean }
  /** It was never posted where it is said to be sold. */
  | { kind: 'not_sold_there'; job: CrosspostJob; marketplace?: PostingMarketplace; is_elsewhere?: true }
  /** On which of these was it sold? */
  | { kind: 'which_sold'; job: CrosspostJob; marketplaces: PostingMarketplace[] }
  | { kind: 'retried'; job: CrosspostJob }
  /** What was only a draft is forgotten. */
  | { kind: 'dropped'; title?: string }
  | { kind: 'kept' }
  /** `is_some`: those that were named, of more. */
  | { kind: 'jobs'; jobs: CrosspostJob[]; is_some?: true }
  /** Which one is meant? */
  | { kind: 'which'; jobs: CrosspostJob[] }
  | { kind: 'refused'; reasons: string[] }
  /** The cross-poster gave no answer; what was wanted of it can be said again. */
  | { kind: 'unreachable'; wanted: 'post' | 'edit' | 'take_down' | 'by_hand' | 'sold' | 'retry' | 'status' };

/** A listing ready to be posted, as its seller will see it. */
export interface ReadyListing {
  listing_spec: ListingSpec;
  /** The seller said nothing of its condition. */
  is_condition_assumed: boolean;
  /** What each marketplace would show; absent when that could not be found out. */
  previews?: ListingPreview[];
  /** Of the marketplaces that were named, those that take it; none where all have to and one does not. */
  admitted: PostingMarketplace[];
  mode?: PostingMode;
}
