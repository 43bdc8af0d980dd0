import { isDeepStrictEqual } from 'node:util';
import type { ListingChange, ListingSpec } from '@talknshop/contracts';

export interface ListingDifference {
  /** What can be changed on the marketplaces; absent when nothing of it is different. */
  change?: Omit<ListingChange, 'user_id'>;
  /** What is different and cannot be changed there, for a person. */
  unchangeable: string[];
}

/** What has to be done to a posted listing so that it is the other one. */
export function listingChange(before: ListingSpec, after: ListingSpec): ListingDifference {
  const { title, description, price } = after;
  const added = after.target_marketplaces.filter((marketplace) => !before.target_marketplaces.includes(marketplace));
  const change = {
    ...(title !== before.title && { title }),
    ...(description !== before.description && { description }),
    ...(price !== before.price && { price }),
    ...(added.length > 0 && { add_marketplaces: added }),
  };
  return { unchangeable: unchangeable(before, after), ...(Object.keys(change).length > 0 && { change }) };
}

const FIXED = {
  condition: 'its condition',
  currency: 'the currency',
  media_s3_keys: 'its pictures',
  shipping_options: 'how it changes hands',
  location: 'where it is',
} as const satisfies Partial<Record<keyof ListingSpec, string>>;

function unchangeable(before: ListingSpec, after: ListingSpec): string[] {
  const fixed = Object.entries(FIXED).filter(
    ([field]) => !isDeepStrictEqual(before[field as keyof ListingSpec], after[field as keyof ListingSpec]),
  );
  const isRemoved = before.target_marketplaces.some((place) => !after.target_marketplaces.includes(place));
  return [...fixed.map(([, words]) => words), ...(isRemoved ? ['which marketplaces it is taken off'] : [])];
}
