import type { FoundProduct } from '@talknshop/marketplaces';
import { aProduct } from './product.builder';

/** A laptop that no other marketplace sells, at the usual price. */
export function laptopOf(marketplace: FoundProduct['marketplace'], changes: Partial<FoundProduct> = {}): FoundProduct {
  return aProduct({ marketplace, product_id: `${marketplace}:1`, title: `Laptop of ${marketplace}`, ...changes });
}
