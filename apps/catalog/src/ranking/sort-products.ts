import type { SortOrder } from '@talknshop/contracts';
import { diversify } from './diversify';
import { kindOfCandidate } from './factors/relevance.factor';
import { byPriceThenId, type Ranked, type Ranking } from './rank-products';

export interface Sorted {
  ranked: Ranked[];
  /** Accessories left out: the cheapest "laptop" would be a sleeve. */
  accessories: number;
}

/** A ranking in the order asked for. Any order but `relevance` leaves out what only goes with the wished thing, as long as anything else is there. */
export function sortProducts({ ranked, context }: Ranking, order: SortOrder = 'relevance'): Sorted {
  if (order === 'relevance') return { ranked: diversify(ranked), accessories: 0 };
  const real = ranked.filter(({ candidate }) => kindOfCandidate(candidate, context.type) !== 'accessory');
  const kept = real.length > 0 ? real : ranked;
  return { ranked: kept.toSorted(ORDERS[order]), accessories: ranked.length - kept.length };
}

const ORDERS: Record<Exclude<SortOrder, 'relevance'>, (a: Ranked, b: Ranked) => number> = {
  price_asc: byPriceThenId,
  price_desc: (a, b) => byPriceThenId(b, a),
  rating: (a, b) => starsOf(b) - starsOf(a) || votesOf(b) - votesOf(a) || byPriceThenId(a, b),
};

function starsOf({ candidate }: Ranked): number {
  return candidate.product.rating ?? -1;
}

function votesOf({ candidate }: Ranked): number {
  return candidate.product.review_count ?? 0;
}
