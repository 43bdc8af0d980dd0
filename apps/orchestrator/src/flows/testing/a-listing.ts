import type { ListingSpec } from '@talknshop/contracts';

/** A bike for $90 on eBay. */
export function aListing(overrides: Partial<ListingSpec> = {}): ListingSpec {
  return {
    title: 'Trek 820',
    description: 'Trek 820, everything works',
    price: 90,
    currency: 'USD',
    condition: 'good',
    category: 'sporting goods > bike',
    attributes: {},
    media_s3_keys: [],
    target_marketplaces: ['ebay'],
    shipping_options: [],
    ...overrides,
  };
}
