import type { Identity } from './identity';
import type { Profile } from './profile';

/** How many times dearer or cheaper an offer is than the nearest of the product in the same condition; `undefined` without one. */
export function priceDistance({ product }: Identity, { offers }: Profile): number | undefined {
  const distances = offers
    .filter((offer) => offer.product.condition === product.condition && offer.product.currency === product.currency)
    .map((offer) => Math.max(product.price, offer.product.price) / Math.min(product.price, offer.product.price));
  return distances.length === 0 ? undefined : Math.min(...distances);
}
