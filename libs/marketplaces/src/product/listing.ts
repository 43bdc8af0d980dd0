import type { Attributes, Availability, ProductCondition, SearchMarketplace } from '@talknshop/contracts';
import type { FoundProduct } from '../search/marketplace-search.port';
import { gtin14 } from './gtin';
import { plainText } from './plain-text';
import { factsOf } from './facts';

/** What a marketplace says about one thing, read off its wire and not yet believed. */
export interface Listing {
  native_id?: string;
  title?: string;
  description?: string;
  price?: number;
  currency?: string;
  rating?: number;
  review_count?: number;
  condition?: ProductCondition;
  availability: Availability;
  image_url?: string;
  /** Best first. */
  deep_links: (string | undefined)[];
  seller_name?: string;
  shipping_cost?: number;
  shipping_description?: string;
  facts?: Record<string, unknown>;
  gtins?: (string | undefined)[];
  /** Why it cannot be sold as a product, e.g. `for_parts`. */
  unusable?: string;
}

/** Why a listing cannot be shown. */
export interface LeftOut {
  left_out: string;
}

export interface ListingRules {
  marketplace: SearchMarketplace;
  /** Its front page. */
  marketplace_url: string;
  /** Prices in any other are left out. */
  currency: string;
  /** Links must be https, or lead to where we are asking anyway. */
  base_url: string;
}

export function toFoundProduct(listing: Listing, rules: ListingRules): FoundProduct | LeftOut {
  const { native_id, price } = listing;
  const currency = listing.currency?.toUpperCase();
  const title = plainText(listing.title, 300);
  const deep_link = firstLink(listing.deep_links, rules);
  if (listing.unusable) return { left_out: listing.unusable };
  if (!native_id || !ID.test(native_id)) return { left_out: 'no_id' };
  if (!title) return { left_out: 'no_title' };
  if (price === undefined || !isPrice(price)) return { left_out: 'no_price' };
  if (currency !== rules.currency) return { left_out: 'wrong_currency' };
  if (!deep_link) return { left_out: 'no_link' };
  return withoutGaps({
    product_id: `${rules.marketplace}:${native_id}`,
    marketplace: rules.marketplace,
    title,
    description: plainText(listing.description, 1000),
    price,
    currency: rules.currency,
    ...ratingOf(listing),
    condition: listing.condition,
    availability: listing.availability,
    image_url: linkOf(listing.image_url, rules),
    deep_link,
    marketplace_url: rules.marketplace_url,
    seller_name: plainText(listing.seller_name, 200),
    shipping_info: shippingOf(listing),
    attributes: factsOf(listing.facts ?? {}) satisfies Attributes,
    gtin: listing.gtins?.map(gtin14).find((gtin) => gtin !== undefined),
  });
}

/** What can stand in an address and be asked for again. */
const ID = /^[\x21-\x7e]{1,150}$/;

/** As much as a requirement can ask for; nothing is given away, and nobody pays to be rid of it. */
const HIGHEST_PRICE = 1_000_000_000;

function isPrice(price: number): boolean {
  return price > 0 && price <= HIGHEST_PRICE;
}

/** The product, where there is one: a listing nobody could buy is as good as none. */
export function productOrNothing(entry: FoundProduct | LeftOut): FoundProduct | undefined {
  return 'left_out' in entry ? undefined : entry;
}

const LONGEST_LINK = 4000;

/** `https://www.shop.example@elsewhere.example` pretends to lead to the shop, so a link with a user name is none. */
function linkOf(link: string | undefined, { base_url }: ListingRules): string | undefined {
  const url = link === undefined || link.length > LONGEST_LINK ? null : URL.parse(link);
  if (!url || url.username !== '' || url.password !== '') return undefined;
  return url.protocol === 'https:' || url.origin === originOf(base_url) ? url.href : undefined;
}

const origins = new Map<string, string | undefined>();

/** We ask at few addresses, and every listing has links. */
function originOf(base_url: string): string | undefined {
  if (!origins.has(base_url)) origins.set(base_url, URL.parse(base_url)?.origin);
  return origins.get(base_url);
}

function firstLink(links: readonly (string | undefined)[], rules: ListingRules): string | undefined {
  for (const each of links) {
    const link = linkOf(each, rules);
    if (link !== undefined) return link;
  }
  return undefined;
}

/** A rating out of 5 says something only when someone gave it. */
function ratingOf({ rating, review_count }: Listing): Pick<FoundProduct, 'rating' | 'review_count'> {
  const count = review_count !== undefined && isCount(review_count) ? Math.floor(review_count) : undefined;
  const isRated = rating !== undefined && rating > 0 && rating <= 5 && count !== 0;
  return { rating: isRated ? rating : undefined, review_count: count };
}

/** More people than there are rated nothing. */
const MOST_REVIEWS = 1e10;

function isCount(count: number): boolean {
  return count >= 0 && count <= MOST_REVIEWS;
}

function shippingOf({ shipping_cost, shipping_description }: Listing): FoundProduct['shipping_info'] {
  const isKnown = shipping_cost !== undefined && (shipping_cost === 0 || isPrice(shipping_cost));
  const cost = isKnown ? shipping_cost : undefined;
  const description = plainText(shipping_description, 200);
  return cost === undefined && description === undefined ? undefined : withoutGaps({ cost, description });
}

function withoutGaps<T extends object>(value: T): T {
  const filled: Partial<T> = {};
  for (const name in value) if (value[name] !== undefined) filled[name] = value[name];
  return filled as T;
}
