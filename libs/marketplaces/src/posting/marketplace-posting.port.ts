import type { HandOver, ListingSpec, MarketplaceAccess, PostingMarketplace, RuleViolation } from '@talknshop/contracts';

/** What is to be posted. */
export interface PostableListing {
  spec: ListingSpec;
  /** Where the pictures can be fetched, by us and by the marketplace; best first. */
  picture_urls: readonly string[];
  /** How many are for sale; 1 unless told otherwise. */
  quantity?: number;
}

/**
 * One listing's place on one marketplace. Not every vendor accepts a key of ours, so an adapter may need to remember what it
 * began: it hands a small text to `keep` before each step that must not be taken twice, and expects to be given the last one
 * back as `memo` on every later call, also by another process.
 */
export interface PostingRef {
  /** Ours, and the same for the same listing for ever: at most 50 letters, digits, `_` and `-`. */
  sku: string;
  /** What was kept last; opaque to the caller. */
  memo?: string;
  /** Stores a memo of at most 1,000 characters; it is durable once this resolves. What it throws ends the call. */
  keep: (memo: string) => Promise<void>;
}

export interface Posting extends PostingRef {
  listing: PostableListing;
}

/** Buyers see it. */
export interface LivePosting {
  state: 'live';
  /** The marketplace's own number. */
  listing_id: string;
  /** Its public page. */
  link: string;
  /** What this marketplace cannot show or change, for a person, e.g. `the title cannot be changed once posted`. */
  left_out?: string[];
}

/** Accepted and not yet done: ask `status` again. */
export interface PendingPosting {
  state: 'pending';
  /** For a person. */
  reason: string;
}

/** No API is open: everything is ready for a person to do it. */
export interface NeedsUser {
  state: 'needs_user';
  /** For a person: what to do. */
  reason: string;
  hand_over: HandOver;
}

/** A place where nobody buys it any more. `proof` is what the marketplace says, e.g. `offer 123 is UNPUBLISHED`. */
export interface EndedPosting {
  state: 'ended' | 'sold';
  proof: string;
}

/** What a marketplace says about a listing; `unknown` where it cannot be asked. */
export type PostingState =
  | { state: 'absent' }
  | { state: 'draft'; draft_id: string }
  | { state: 'rejected'; reason: string; field?: string }
  | { state: 'unknown'; reason: string }
  | LivePosting
  | PendingPosting
  | EndedPosting;

/** `draft`: the marketplace keeps it, unseen. `checked`: it would accept it. `none`: it has neither. Pending: ask `status` until it is a draft. */
export type Prepared = PendingPosting | { state: 'draft'; draft_id: string } | { state: 'checked' } | { state: 'none' };

/** By hand: `deep_link` is where a person takes it down. */
export interface WithdrawByHand {
  state: 'needs_user';
  reason: string;
  deep_link: string;
}

/**
 * One marketplace, posted to. Every call may be repeated, after any failure and by any process, and leads to the same one
 * listing: what a lost reply may have done is looked up before it is done again. Two calls for one sku must not run at the same
 * time: not every vendor can tell them apart. Retry, time-out, breaker and pacing are wrapped
 * around it. It throws only `MarketplaceError` (`rejected` with `reason`, and `field` where it is about one), what `keep`
 * throws, and `signal.reason` when it is aborted.
 */
export abstract class MarketplacePosting {
  abstract readonly marketplace: PostingMarketplace;
  /** How it is reached; the user is told. */
  abstract readonly access: MarketplaceAccess;

  /** All rules of the marketplace the listing breaks; asks nobody. */
  abstract validate(listing: PostableListing): RuleViolation[];

  /** As far as it goes without a buyer seeing it. Repeated, it brings the draft up to date. */
  abstract prepare(posting: Posting, signal: AbortSignal): Promise<Prepared>;

  /** Makes it public, from a draft or without one; one that is live already stays as it is, and one that was sold is not posted again. One that was withdrawn is posted again: whether that is wanted is for the caller to know. */
  abstract publish(
    posting: Posting,
    signal: AbortSignal,
  ): Promise<LivePosting | PendingPosting | NeedsUser | EndedPosting>;

  /** Brings what is live (or a draft) up to date; never creates: what is absent, ended or sold is answered as such. */
  abstract update(posting: Posting, signal: AbortSignal): Promise<PostingState | NeedsUser>;

  /** Takes it down, and proves it. Nothing there is proof too; `sold` says that a buyer was first. Pending: withdraw again. */
  abstract withdraw(ref: PostingRef, signal: AbortSignal): Promise<EndedPosting | PendingPosting | WithdrawByHand>;

  /** What the marketplace says now. */
  abstract status(ref: PostingRef, signal: AbortSignal): Promise<PostingState>;

  /** Deletes a draft, also one that is not there; what is live is refused (`rejected`): withdraw it. */
  abstract discard(ref: PostingRef, signal: AbortSignal): Promise<void>;
}
