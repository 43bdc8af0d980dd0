import type { ProductResult, RankRequest } from '@talknshop/contracts';
import { applyHardLimits } from '../search/limits/hard-limits';
import { rankProducts } from './rank-products';
import { sortProducts } from './sort-products';
import { toProductResult } from './to-product-result';

/** Products in the order of the requirement, scored and explained anew. What breaks one of its limits is not among them. */
export function rankForReply({ products, requirement_spec }: RankRequest): ProductResult[] {
  const offers = new Map(products.map((product) => [product.product_id, product.offers]));
  const ranking = rankProducts(applyHardLimits(products, requirement_spec).kept, requirement_spec);
  const { ranked } = sortProducts(ranking, requirement_spec.sort);
  return ranked.map((each) =>
    toProductResult(each, ranking.context, offers.get(each.candidate.product.product_id) ?? []),
  );
}
