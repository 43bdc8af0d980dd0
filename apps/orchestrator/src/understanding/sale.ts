import type { ListingDraft, PostingMarketplace, PostingMode } from '@talknshop/contracts';

/** What a seller wants done with the listing beside telling of it. */
export type ListingWish = 'post' | 'take_down' | 'retry';

/** `not_positive`: nothing or less; `absurd`: more than anything costs. */
export type UnusablePrice = 'not_positive' | 'absurd';

/** What its seller has done where only they can: posted a listing, or taken it down. */
export interface DoneByHand {
  /** Absent where the message names none: the one that waits for it. */
  marketplace?: PostingMarketplace;
  /** The listing's page. */
  link?: string;
}

/** A sale that its seller tells of: one piece went to a buyer. */
export interface SoldSomewhere {
  /** Absent where the message names none. */
  marketplace?: PostingMarketplace;
  /** It was sold where nothing can be posted from here. */
  is_elsewhere?: true;
}

/** What a message means for the listing the conversation is at. */
export interface Sale {
  /** The listing after this message. */
  listing: ListingDraft;
  /** The message offers another thing than before: whatever was posted stays as it is. */
  is_another?: true;
  wish?: ListingWish;
  /** Whether it goes up wherever it is taken, or everywhere or nowhere; absent when the message does not say. */
  mode?: PostingMode;
  by_hand?: DoneByHand;
  sold?: SoldSomewhere;
  /** Marketplaces named to which nothing can be posted from here, as they write themselves. */
  unknown_marketplaces?: string[];
  /** Why an amount that was named is not the price. */
  unusable_price?: UnusablePrice;
  /** The message in lower case: which listing it means, where there are several. */
  named: string;
}
