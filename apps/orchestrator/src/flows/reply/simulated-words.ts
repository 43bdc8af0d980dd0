import type { SearchResults } from '@talknshop/contracts';
import { marketplaceNames } from './marketplace-names';
import { searchFacts } from './search-facts';

/** Says which of the products shown are made up; empty when none is. */
export function simulatedWords(results: SearchResults): string {
  const shown = new Set(results.products.map(({ marketplace }) => marketplace));
  const simulated = searchFacts(results).simulated.filter((marketplace) => shown.has(marketplace));
  if (simulated.length === 0) return '';
  const isAll = simulated.length === shown.size;
  const which = isAll ? 'All of these listings are' : `The listings of ${marketplaceNames(simulated)} are`;
  return `${which} simulated, for trying things out: nothing here can really be bought.`;
}
