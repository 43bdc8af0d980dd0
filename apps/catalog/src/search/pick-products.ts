import type { ProductResult, RequirementSpec } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import { rankProducts, type ScoreParts } from '../ranking/rank-products';
import { sortProducts } from '../ranking/sort-products';
import { scoreParts, toProductResult } from '../ranking/to-product-result';
import type { Answered } from './ask-all';
import { applyHardLimits } from './limits/hard-limits';

export interface Picked {
  products: ProductResult[];
  /** How many matched in all. */
  total: number;
  left_out: Record<string, number>;
  /** By product: what each factor added to its score. */
  score_parts: Record<string, ScoreParts>;
}

/** The best `limit` of all that break no limit, in the order asked for. */
export function pickProducts(answered: readonly Answered[], spec: RequirementSpec, limit: number): Picked {
  const { kept, left_out } = applyHardLimits(distinct(answered), spec);
  const ranking = rankProducts(kept, spec);
  const { ranked, accessories } = sortProducts(ranking, spec.sort);
  const shown = ranked.slice(0, limit);
  return {
    products: shown.map((each) => toProductResult(each, ranking.context)),
    total: ranked.length,
    left_out: accessories > 0 ? { ...left_out, accessory: accessories } : left_out,
    score_parts: Object.fromEntries(shown.map((each) => [each.candidate.product.product_id, scoreParts(each)])),
  };
}

function distinct(answered: readonly Answered[]): FoundProduct[] {
  const products = answered.flatMap((answer) => answer.products);
  return [...new Map(products.map((product) => [product.product_id, product])).values()];
}
