import { MARKETPLACE_NAMES, money, type RequirementSpec } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import { listed } from './listed';
import type { KeptOutBy } from './place-product';

type Say = (product: FoundProduct, spec: RequirementSpec) => string;

/** Why a product may not be shown, with the real numbers; a clause without its full stop. */
export function leftOutClause(reason: KeptOutBy, product: FoundProduct, spec: RequirementSpec): string {
  return WORDS[reason](product, spec);
}

const WORDS: Record<KeptOutBy, Say> = {
  out_of_stock: () => 'it is out of stock',
  other_currency: ({ currency }, { price }) =>
    `its price is in ${currency}, and only prices in ${price?.currency ?? 'USD'} can be compared`,
  above_max_price: ({ price, currency }, spec) =>
    `at ${money(price, currency)} it is ${money(price - (spec.price?.max ?? 0), currency)} above your limit of ${money(spec.price?.max ?? 0, currency)}`,
  below_min_price: ({ price, currency }, spec) =>
    `at ${money(price, currency)} it costs less than the ${money(spec.price?.min ?? 0, currency)} you want to spend at least`,
  other_condition: ({ condition }, spec) =>
    `its condition is ${named(condition)}, and you asked for ${named(spec.condition)}`,
  unknown_condition: (_, spec) => `its condition is not stated, and you asked for ${named(spec.condition)}`,
  unwanted_condition: ({ condition }) => `its condition is ${named(condition)}, which you do not want`,
  excluded_brand: (_, { brand_exclusions }) => `you do not want anything from ${listed(brand_exclusions, 'or')}`,
  excluded_word: (_, { filters }) => `you do not want ${listed([filters['excluded'] ?? []].flat().map(String), 'or')}`,
  low_rating: ({ rating }, { rating_min }) => `it is rated ${rating}, and you asked for at least ${rating_min}`,
  unrated: (_, { rating_min }) => `nobody rated it, and you asked for at least ${rating_min}`,
  other_kind: (_, { product_type }) => `it is clearly something other than “${product_type.trim()}”`,
  accessory: (_, { product_type }) =>
    `it only goes with “${product_type.trim()}”, and in this order only the thing itself is shown`,
  other_marketplace: (_, { marketplaces }) =>
    `you asked for ${listed(marketplaces.map((name) => MARKETPLACE_NAMES[name]))} only`,
};

function named(condition: string | undefined): string {
  return (condition ?? 'unknown').replaceAll('_', ' ');
}
