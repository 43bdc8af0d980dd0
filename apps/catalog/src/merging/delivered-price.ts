import type { FoundProduct } from '@talknshop/marketplaces';

/** What it costs to have it, in its currency: shipping that nobody states adds nothing. */
export function deliveredPrice({ price, shipping_info }: FoundProduct): number {
  return price + (shipping_info?.cost ?? 0);
}

/** Cheapest first; of equals the one whose shipping is known, then by id. */
export function byDeliveredPrice(a: FoundProduct, b: FoundProduct): number {
  return deliveredPrice(a) - deliveredPrice(b) || unknowns(a) - unknowns(b) || (a.product_id < b.product_id ? -1 : 1);
}

function unknowns({ shipping_info }: FoundProduct): number {
  return shipping_info?.cost === undefined ? 1 : 0;
}
