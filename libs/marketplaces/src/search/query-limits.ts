import type { FoundProduct, SearchQuery } from './marketplace-search.port';

/** Whether a product is outside the price limits, or not new where new was asked for. */
export function breaksLimits(product: FoundProduct, query: SearchQuery): boolean {
  const { min = 0, max = Infinity } = query.price?.currency === product.currency ? query.price : {};
  if (product.price < min || product.price > max) return true;
  return query.condition !== undefined && product.condition !== undefined && !meets(product.condition, query.condition);
}

function meets(condition: string, wish: NonNullable<SearchQuery['condition']>): boolean {
  if (wish === 'new' || wish === 'refurbished') return condition === wish;
  return condition !== 'refurbished' && RANK.indexOf(condition) <= RANK.indexOf(wish);
}

const RANK = ['new', 'like_new', 'good', 'fair'];
