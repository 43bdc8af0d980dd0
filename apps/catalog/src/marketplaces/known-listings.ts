import { isDeepStrictEqual } from 'node:util';
import type { FoundProduct } from '@talknshop/marketplaces';
import { LRUCache } from 'lru-cache';

/**
 * The listings seen last. Many searches bring the same ones, and what was read of a listing (its words, its model, its facts)
 * is noted on the object: a listing that comes again unchanged is answered with the object that came first, notes and all.
 */
export class KnownListings {
  private readonly listings: LRUCache<string, FoundProduct>;

  /** With its notes a listing takes about 5 KB. */
  constructor(max_listings: number) {
    this.listings = new LRUCache({ max: max_listings });
  }

  /** The same listing: the object that is known where nothing about it changed, else the one given. */
  recognise(listing: FoundProduct): FoundProduct {
    const known = this.listings.get(listing.product_id);
    if (known !== undefined && isDeepStrictEqual(known, listing)) return known;
    this.listings.set(listing.product_id, listing);
    return listing;
  }
}
