import { emptyRequirement, type Attributes, type RequirementSpec } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import fc from 'fast-check';
import { aProduct } from './product.builder';

const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined, freq: 3 });

const MARKETPLACES = ['ebay', 'amazon', 'walmart', 'bestbuy'] as const;
const CONDITIONS = ['new', 'like_new', 'good', 'fair', 'refurbished'] as const;
const BRANDS = ['Acme', 'Bolt', 'Coyote'];

const listing = fc.record({
  marketplace: fc.constantFrom(...MARKETPLACES),
  model: fc.constantFrom('Swift', 'Zephyr', 'Nova'),
  noun: fc.constantFrom('Laptop', 'Laptop Sleeve', 'Gaming Laptop', 'Thinkbook', 'Sofa', 'Stand for Laptop'),
  brand: fc.constantFrom(...BRANDS),
  states_brand: fc.boolean(),
  ram: optional(fc.constantFrom('8GB RAM', '16GB RAM')),
  color: optional(fc.constantFrom('Black', 'Navy Blue')),
  cents: fc.integer({ min: 1, max: 300_000 }),
  currency: fc.constantFrom('USD', 'USD', 'USD', 'EUR'),
  rating: optional(fc.integer({ min: 1, max: 50 })),
  review_count: optional(fc.nat(100_000)),
  condition: optional(fc.constantFrom(...CONDITIONS)),
  shipping: optional(fc.constantFrom(0, 5.95, 49)),
  availability: fc.constantFrom('in_stock' as const, 'limited' as const, 'out_of_stock' as const, 'unknown' as const),
  gtin: optional(fc.constantFrom('00012345678905', '00036000291452')),
});

/** What marketplaces may find for a laptop, and much besides: each listing once, alike in all sorts of ways. */
export const anyFound: fc.Arbitrary<FoundProduct[]> = fc.array(listing, { maxLength: 25 }).map((all) =>
  all.map(({ model, noun, brand, states_brand, ram, color, cents, rating, shipping, ...rest }, place) =>
    aProduct({
      ...rest,
      product_id: `${rest.marketplace}:${place}`,
      title: [brand, model, noun, ram, color].filter((part) => part !== undefined).join(' '),
      price: cents / 100,
      ...(rating !== undefined && { rating: rating / 10 }),
      ...(shipping !== undefined && { shipping_info: { cost: shipping } }),
      attributes: { ...(states_brand && { brand }), ...(color !== undefined && { color }) },
    }),
  ),
);

const price = fc.oneof(
  fc.record({ max: fc.integer({ min: 0, max: 3000 }), currency: fc.constant('USD') }),
  fc.record({ target: fc.integer({ min: 1, max: 3000 }), currency: fc.constant('USD') }),
);

/** What a buyer may want of them. */
export const anyRequirement: fc.Arbitrary<RequirementSpec> = fc
  .record({
    product_type: fc.constantFrom('laptop', 'gaming laptop', 'sofa', 'zzz'),
    attributes: fc.constantFrom<Attributes>({}, { ram_gb: 16 }, { color: 'navy', ram_gb: 8 }),
    brand_preferences: fc.subarray(BRANDS),
    price: optional(price),
    condition: optional(fc.constantFrom(...CONDITIONS)),
    rating_min: optional(fc.constantFrom(0, 3, 4)),
    sort: optional(
      fc.constantFrom('relevance' as const, 'price_asc' as const, 'price_desc' as const, 'rating' as const),
    ),
  })
  .map((wish) => ({ ...emptyRequirement(), ...wish }));
