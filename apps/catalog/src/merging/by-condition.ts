import type { FoundProduct } from '@talknshop/marketplaces';

/**
 * The offers of a product by condition: new is not used, and open box is neither. Shops that state none mostly sell new
 * things, so theirs go with the new ones, where there are any.
 */
export function byCondition(offers: readonly FoundProduct[]): FoundProduct[][] {
  const hasNew = offers.some(({ condition }) => condition === 'new');
  return [...Map.groupBy(offers, ({ condition }) => condition ?? (hasNew ? 'new' : 'unstated')).values()];
}
