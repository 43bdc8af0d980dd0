/** A marketplace whose listings a person posts. */
export interface AssistedConfig {
  /** Where a new listing is pasted. */
  deep_link: string;
  /** Where a person's own listings are taken down. */
  own_listings_link: string;
}

/** Their own forms, as of 2026. */
export const ASSISTED_PRODUCTION = {
  ebay: { deep_link: 'https://www.ebay.com/sl/sell', own_listings_link: 'https://www.ebay.com/sh/lst/active' },
  craigslist: {
    deep_link: 'https://post.craigslist.org/',
    own_listings_link: 'https://accounts.craigslist.org/login/home',
  },
  facebook: {
    deep_link: 'https://www.facebook.com/marketplace/create/item',
    own_listings_link: 'https://www.facebook.com/marketplace/you/selling',
  },
  poshmark: { deep_link: 'https://poshmark.com/create-listing', own_listings_link: 'https://poshmark.com/closet' },
  etsy: {
    deep_link: 'https://www.etsy.com/your/shops/me/listing-editor/create',
    own_listings_link: 'https://www.etsy.com/your/shops/me/tools/listings',
  },
} as const;
