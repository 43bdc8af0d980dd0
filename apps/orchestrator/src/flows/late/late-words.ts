import type { ResultsUpdate, SearchResults } from '@talknshop/contracts';
import { counted } from '../reply/counted';
import { marketplaceNames } from '../reply/marketplace-names';
import { searchFacts } from '../reply/search-facts';
import type { LateOffers } from './late-offers';

/** What to say to have the offered results. */
const TO_ACCEPT = 'show them';

/** Whom a turn that has answered still waits for. */
export function waitingWords(results: SearchResults): string {
  return `Waiting for ${marketplaceNames(searchFacts(results).still_searching)}`;
}

/** How the wait for the late marketplaces ended, in a line. */
export function lateWords(late: LateOffers): string {
  const names = marketplaceNames(late.marketplaces);
  const have = late.marketplaces.length === 1 ? 'has' : 'have';
  switch (late.kind) {
    case 'better':
      return `${names} ${have} something better`;
    case 'not_awaited':
      return `Not waiting for ${names}`;
    case 'nothing_better':
      if (late.silent.length === 0) return `${names} ${have} answered: nothing better`;
      return `Still no answer from ${marketplaceNames(late.silent)}`;
  }
}

/** The offer of the results that late marketplaces made better. */
export function resultsUpdate({
  results,
  better,
  marketplaces,
}: Extract<LateOffers, { kind: 'better' }>): ResultsUpdate {
  const { products, requirement_spec, total_count } = results;
  const reasons = better.map(({ reason }) => reason).slice(0, 2);
  const more = better.length - reasons.length;
  const rest = more > 0 ? ` And ${more} more.` : '';
  const count = counted(better.length, 'better offer');
  return {
    products,
    better,
    marketplaces,
    requirement_spec,
    total_count,
    message: `${marketplaceNames(marketplaces)} came in with ${count}. ${reasons.join(' ')}${rest} Say “${TO_ACCEPT}” to see the new order.`,
  };
}
