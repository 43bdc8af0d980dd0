import type { ProductResult, RequirementSpec } from '@talknshop/contracts';
import type { ScoreParts } from '../ranking/rank-products';
import { scoreParts, toProductResult } from '../ranking/to-product-result';
import { arrangeProducts } from './arrange-products';
import type { Answered } from './ask-all';

export interface Picked {
  products: ProductResult[];
  /** How many cards there are in all. */
  total: number;
  left_out: Record<string, number>;
  /** By product: what each factor added to its score. */
  score_parts: Record<string, ScoreParts>;
}

/** One card per product of all that break no limit: the best `limit` of them, in the order asked for. */
export function pickProducts(answered: readonly Answered[], spec: RequirementSpec, limit: number): Picked {
  const found = answered.flatMap(({ products }) => products);
  const { ranked, offers, context, left_out } = arrangeProducts(found, spec);
  const shown = ranked.slice(0, limit);
  return {
    products: shown.map((each) => toProductResult(each, context, offers.get(each.candidate.product) ?? [])),
    total: ranked.length,
    left_out,
    score_parts: Object.fromEntries(shown.map((each) => [each.candidate.product.product_id, scoreParts(each)])),
  };
}
