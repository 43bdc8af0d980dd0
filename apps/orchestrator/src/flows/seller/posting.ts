import type { ListingDraft, ListingSpec, PostingMode } from '@talknshop/contracts';

/** A listing that the cross-poster was asked to post, whether or not its answer came. */
export interface Posting {
  /** Asking again under this key makes no second job. */
  key: string;
  /** What it was asked to post, or has posted since. */
  listing_spec: ListingSpec;
  /** Absent while its answer is unknown. */
  job_id?: string;
  /** Absent: wherever it is taken. */
  mode?: PostingMode;
}

/** What a conversation keeps of a sale from turn to turn. */
export interface KeptSale {
  /** The listing the conversation is at, as far as its seller has told of it. */
  listing?: ListingDraft;
  posting?: Posting;
  /** Whether it goes up wherever it is taken, or everywhere or nowhere; absent while its seller has not said. */
  mode?: PostingMode;
}
