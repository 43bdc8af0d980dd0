import type { PostingMarketplace } from '@talknshop/contracts';

/** The marketplaces that are posted to by an API. */
export const POSTED_MARKETPLACES = ['ebay', 'craigslist', 'facebook', 'etsy'] as const satisfies PostingMarketplace[];
export type PostedMarketplace = (typeof POSTED_MARKETPLACES)[number];

/** Something a seller posted, as buyers see it, or would. */
export interface PostedListing {
  marketplace: PostedMarketplace;
  /** The seller's own key. */
  sku: string;
  /** The marketplace's number of the listing; of the draft, where that has another. */
  id: string;
  /** `sold` when the last piece went to a buyer, `ended` when somebody took it down. */
  state: 'draft' | 'live' | 'sold' | 'ended';
  title: string;
  /** Text: what was HTML is what a browser would show. */
  description: string;
  /** US dollars; absent as long as the seller did not say. */
  price?: number;
  /** The vendor's word. */
  condition?: string;
  /** What is left. */
  quantity: number;
  sold: number;
  /** How many. */
  pictures: number;
  /** Those that the vendor was given the addresses of. */
  picture_urls: string[];
}

/** What the sandbox's own pages and buttons can do with the listings of one marketplace. */
export interface PostingDesk {
  readonly marketplace: PostedMarketplace;
  /** Drafts, and what is over, too; of this sku, or all. */
  listings(sku?: string): PostedListing[];
  find(id: string): PostedListing | undefined;
  /** One piece of what is live goes to a buyer: the listing after that, or `undefined` where nothing is live. */
  sell(id: string): PostedListing | undefined;
  /** The marketplace takes down what is live: the listing after that, or `undefined` where nothing is live. */
  end(id: string): PostedListing | undefined;
}
