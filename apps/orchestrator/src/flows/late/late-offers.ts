import type { BetterOffer, SearchMarketplace, SearchResults } from '@talknshop/contracts';
import { searchFacts } from '../reply/search-facts';
import { betterOffers } from './better-offers';

/** What came of the marketplaces that the results were shown without. */
export type LateOffers =
  | { kind: 'better'; marketplaces: SearchMarketplace[]; better: BetterOffer[]; results: SearchResults }
  /** `silent` are those of them that have not answered this time either. */
  | { kind: 'nothing_better'; marketplaces: SearchMarketplace[]; silent: SearchMarketplace[] }
  /** A message came that is not to wait. */
  | { kind: 'not_awaited'; marketplaces: SearchMarketplace[] };

/** What all marketplaces have together, against what was shown without the late ones. Pure. */
export function lateOffers(shown: SearchResults, now: SearchResults): LateOffers {
  const marketplaces = searchFacts(shown).still_searching;
  const better = betterOffers(shown.products, now.products, marketplaces);
  if (better.length > 0) return { kind: 'better', marketplaces, better, results: now };
  const silent = marketplaces.filter((name) => !now.marketplaces_searched.includes(name));
  return { kind: 'nothing_better', marketplaces, silent };
}

/** Results that remember which better ones were offered in their place. */
export function withOffer(results: SearchResults, late: LateOffers | undefined): SearchResults {
  if (late?.kind !== 'better') return results;
  return { ...results, search_metadata: { ...results.search_metadata, offered: late.results } };
}
