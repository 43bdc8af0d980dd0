import type { ProductResult, RequirementSpec } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import { mergeProducts } from '../merging/merge-products';
import { rankProducts, type ScoreParts } from '../ranking/rank-products';
import { sortProducts } from '../ranking/sort-products';
import { scoreParts, toProductResult } from '../ranking/to-product-result';
import type { Answered } from './ask-all';
import { applyHardLimits } from './limits/hard-limits';

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
  const { kept, left_out } = applyHardLimits(distinct(answered), spec);
  const cards = mergeProducts(kept);
  const offers = new Map(cards.map((card) => [card.product, card.offers]));
  const ranking = rankProducts([...offers.keys()], spec);
  const { ranked, accessories } = sortProducts(ranking, spec.sort);
  const shown = ranked.slice(0, limit);
  return {
    products: shown.map((each) => toProductResult(each, ranking.context, offers.get(each.candidate.product) ?? [])),
    total: ranked.length,
    left_out: accessories > 0 ? { ...left_out, accessory: accessories } : left_out,
    score_parts: Object.fromEntries(shown.map((each) => [each.candidate.product.product_id, scoreParts(each)])),
  };
}

function distinct(answered: readonly Answered[]): FoundProduct[] {
  const products = answered.flatMap((answer) => answer.products);
  return [...new Map(products.map((product) => [product.product_id, product])).values()];
}
