import { isDeepStrictEqual } from 'node:util';
import type { ListingChange, ListingSpec, PostingMarketplace } from '@talknshop/contracts';

export interface ListingDifference {
  /** What can be changed on the marketplaces; absent when nothing of it is different. */
  change?: Omit<ListingChange, 'user_id'>;
  /** Where it is to come off. */
  removed: PostingMarketplace[];
  /** What is different and cannot be changed there, for a person. */
  unchangeable: string[];
}

/** What has to be done to a posted listing so that it is the other one. */
export function listingChange(before: ListingSpec, after: ListingSpec): ListingDifference {
  const added = missingIn(before, after);
  const change = {
    ...Object.fromEntries(
      CHANGEABLE.filter((field) => isOther(field, before, after)).map((field) => [field, after[field]]),
    ),
    ...(added.length > 0 && { add_marketplaces: added }),
  };
  return {
    unchangeable: unchangeable(before, after),
    removed: missingIn(after, before),
    ...(Object.keys(change).length > 0 && { change }),
  };
}

const CHANGEABLE = ['title', 'description', 'price', 'quantity', 'condition', 'media_s3_keys'] as const;

const FIXED = {
  currency: 'the currency',
  shipping_options: 'how it changes hands',
  location: 'where it is',
} as const satisfies Partial<Record<keyof ListingSpec, string>>;

function unchangeable(before: ListingSpec, after: ListingSpec): string[] {
  const fixed = Object.entries(FIXED).filter(([field]) => isOther(field as keyof typeof FIXED, before, after));
  return fixed.map(([, words]) => words);
}

function isOther(field: keyof ListingSpec, before: ListingSpec, after: ListingSpec): boolean {
  return after[field] !== undefined && !isDeepStrictEqual(before[field], after[field]);
}

function missingIn(
  { target_marketplaces: known }: ListingSpec,
  { target_marketplaces }: ListingSpec,
): PostingMarketplace[] {
  return target_marketplaces.filter((marketplace) => !known.includes(marketplace));
}
