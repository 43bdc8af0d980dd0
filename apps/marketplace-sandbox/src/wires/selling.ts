import type { Router } from 'express';
import { SANDBOX_SELLERS } from '@talknshop/marketplaces';
import type { Numbers } from '../postings/numbers';
import type { PostingDesk } from '../postings/posted-listing';
import type { PostingStore } from '../postings/posting-store';
import { CraigslistBooks } from './craigslist/craigslist-books';
import { EbayBooks } from './ebay-sell/ebay-books';
import { EbayDesk } from './ebay-sell/ebay-desk';
import { ebaySellRoutes } from './ebay-sell/ebay-sell.wire';
import { PostedOffers } from './ebay-sell/posted-offers';
import { EtsyBooks } from './etsy/etsy-books';
import { FacebookBooks } from './facebook/facebook-books';

/** The selling side of every marketplace that has one. */
export interface Selling {
  desks: readonly PostingDesk[];
  ebay: { sell: Router; posted: PostedOffers };
  craigslist: CraigslistBooks;
  facebook: FacebookBooks;
  etsy: EtsyBooks;
}

export function openSelling(store: PostingStore, numbers: Numbers, now: () => number): Selling {
  const { policies, location } = SANDBOX_SELLERS.ebay;
  const books = new EbayBooks(store);
  const desk = new EbayDesk(books);
  const craigslist = new CraigslistBooks(store, numbers);
  const facebook = new FacebookBooks(store, numbers, now);
  const etsy = new EtsyBooks(store, numbers);
  const sell = ebaySellRoutes({ books, numbers, policies, location: location.key });
  const ebay = { sell, posted: new PostedOffers(books, desk) };
  return { desks: [desk, craigslist, facebook, etsy], ebay, craigslist, facebook, etsy };
}
