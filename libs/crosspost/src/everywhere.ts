import { POSTING_MARKETPLACES, type PostingMarketplace } from '@talknshop/contracts';

/** Something for each marketplace. */
export function everywhere<T>(make: (marketplace: PostingMarketplace) => T): Record<PostingMarketplace, T> {
  const entries = POSTING_MARKETPLACES.map((marketplace) => [marketplace, make(marketplace)] as const);
  return Object.fromEntries(entries) as Record<PostingMarketplace, T>;
}
