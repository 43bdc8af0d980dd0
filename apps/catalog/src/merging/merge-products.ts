import type { FoundProduct } from '@talknshop/marketplaces';
import { byCondition } from './by-condition';
import { toCard, type Card } from './card';
import { sameProducts } from './same-products';

/** One card per product and condition. Loses and repeats no offer, whatever order they come in. Pure. */
export function mergeProducts(products: readonly FoundProduct[]): Card[] {
  return sameProducts(products).flatMap(byCondition).map(toCard);
}
