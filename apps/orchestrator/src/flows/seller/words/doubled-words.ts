import type { ListingSpec } from '@talknshop/contracts';
import { listingWords } from './job-words';
import { postingNames } from './posting-names';

/** Says that an item is for sale already, and where. */
export function doubledWords(posted: ListingSpec): string {
  return `${listingWords(posted)} is for sale already, on ${postingNames(posted.target_marketplaces)}.`;
}
