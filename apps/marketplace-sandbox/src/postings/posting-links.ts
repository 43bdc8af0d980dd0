import type { PostedMarketplace } from './posted-listing';

/** Where the page of a posted listing is, under the address of the sandbox; like the vendor's own, under its folder. */
export const POSTED_PATHS: Record<PostedMarketplace, (id: string) => string> = {
  ebay: (id) => `/ebay/itm/${id}`,
  craigslist: (id) => `/craigslist/posting/${id}`,
  facebook: (id) => `/facebook/marketplace/item/${id}`,
  etsy: (id) => `/etsy/listing/${id}`,
};
