import { money } from '@talknshop/contracts';
import type { Factor } from '../factor';

const UNKNOWN = 0.5;
const LAST_ONES = 0.8;

/** What it costs to have it sent, next to its price, and whether there is more than the last one. */
export const delivery: Factor = {
  value({ product }) {
    const stock = product.availability === 'limited' ? LAST_ONES : 1;
    return stock * cheapness(product.shipping_info?.cost, product.price);
  },

  reason({ product }) {
    const cost = product.shipping_info?.cost;
    if (cost === undefined) return undefined;
    return cost === 0 ? 'ships free' : `${money(cost, product.currency)} shipping`;
  },
};

/** 1 is free; 0 costs as much as the thing. */
function cheapness(cost: number | undefined, price: number): number {
  if (cost === undefined) return UNKNOWN;
  if (cost === 0) return 1;
  return price === 0 ? 0 : Math.max(0, 1 - cost / price);
}
