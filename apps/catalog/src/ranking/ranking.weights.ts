import type { Factor } from './factor';
import { brand } from './factors/brand.factor';
import { condition } from './factors/condition.factor';
import { delivery } from './factors/delivery.factor';
import { facts } from './factors/facts.factor';
import { price } from './factors/price.factor';
import { rating } from './factors/rating.factor';
import { relevance } from './factors/relevance.factor';

export const FACTORS = { relevance, facts, brand, price, rating, condition, delivery } satisfies Record<string, Factor>;
export type FactorName = keyof typeof FACTORS;

/**
 * How much each factor counts. They sum to 1; in a search where some do not apply, the others keep their proportions. What
 * a thing is outweighs everything that can be said about it.
 */
export const WEIGHTS: Record<FactorName, number> = {
  relevance: 0.4,
  facts: 0.25,
  brand: 0.1,
  price: 0.09,
  rating: 0.08,
  condition: 0.04,
  delivery: 0.04,
};
