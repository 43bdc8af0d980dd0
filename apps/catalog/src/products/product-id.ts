import { SEARCH_MARKETPLACES, type SearchMarketplace } from '@talknshop/contracts';

export interface ProductId {
  marketplace: SearchMarketplace;
  /** In the marketplace's own form, e.g. `v1|110012345|0`. */
  native_id: string;
}

const MAX_LENGTH = 200;

/** Reads `marketplace:native_id`; `undefined` when it is no such thing. */
export function parseProductId(product_id: string): ProductId | undefined {
  const colon = product_id.indexOf(':');
  const marketplace = SEARCH_MARKETPLACES.find((name) => name === product_id.slice(0, colon));
  const native_id = product_id.slice(colon + 1);
  if (colon < 1 || marketplace === undefined || product_id.length > MAX_LENGTH) return undefined;
  return native_id.trim() === '' || /\p{Cc}/u.test(native_id) ? undefined : { marketplace, native_id };
}
