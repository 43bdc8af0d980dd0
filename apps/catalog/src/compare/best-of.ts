import type { BestHints, ProductResult } from '@talknshop/contracts';

/**
 * Who leads, by what is known: the ids of all that share the lead. Nobody leads where prices are in different currencies, fewer
 * than two products are rated, or all are equal.
 */
export function bestOf(products: readonly ProductResult[]): BestHints {
  const isComparable = new Set(products.map(({ currency }) => currency)).size === 1;
  const lowest_price = isComparable ? leaders(products, ({ price }) => -price) : [];
  const highest_rating = leaders(products, ({ rating }) => rating);
  return { ...(lowest_price.length && { lowest_price }), ...(highest_rating.length && { highest_rating }) };
}

function leaders(
  products: readonly ProductResult[],
  valueOf: (product: ProductResult) => number | undefined,
): ProductResult['product_id'][] {
  const known = products.filter((product) => valueOf(product) !== undefined);
  const most = Math.max(...known.map((product) => valueOf(product) ?? -Infinity));
  const leading = known.filter((product) => valueOf(product) === most);
  return leading.length < known.length ? leading.map(({ product_id }) => product_id) : [];
}
