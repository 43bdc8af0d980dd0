import type { SearchResults } from '@talknshop/contracts';
import { marketplaceNames } from '../reply/marketplace-names';
import { searchFacts } from '../reply/search-facts';

/** Owns up to the marketplaces that the results were shown without; empty when there are none. */
export function notAwaitedWords(results: SearchResults): string {
  const { still_searching } = searchFacts(results);
  if (still_searching.length === 0) return '';
  const isOne = still_searching.length === 1;
  return `${marketplaceNames(still_searching)} ${isOne ? 'is' : 'are'} slow: if ${isOne ? 'it has' : 'they have'} something better, I tell you in a moment.`;
}
