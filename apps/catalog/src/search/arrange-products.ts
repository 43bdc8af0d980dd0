import type { ProductOffer, RequirementSpec } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import { mergeProducts } from '../merging/merge-products';
import type { RankingContext } from '../ranking/factor';
import { rankProducts, type Ranked } from '../ranking/rank-products';
import { sortProducts } from '../ranking/sort-products';
import { applyHardLimits } from './limits/hard-limits';

export interface Arrangement {
  /** One for each card, in the order asked for. */
  ranked: readonly Ranked[];
  /** The other offers of each card's product, cheapest first. */
  offers: ReadonlyMap<FoundProduct, readonly ProductOffer[]>;
  context: RankingContext;
  /** How many were left out, by reason. */
  left_out: Record<string, number>;
}

/** The one way from what marketplaces found to places: what breaks a limit goes, the rest is merged into cards, scored and put in order. Pure. */
export function arrangeProducts(found: readonly FoundProduct[], spec: RequirementSpec): Arrangement {
  const { kept, left_out } = applyHardLimits(distinct(found), spec);
  const offers = new Map(mergeProducts(kept).map((card) => [card.product, card.offers]));
  const ranking = rankProducts([...offers.keys()], spec);
  const { ranked, accessories } = sortProducts(ranking, spec.sort);
  return {
    ranked,
    offers,
    context: ranking.context,
    left_out: accessories > 0 ? { ...left_out, accessory: accessories } : left_out,
  };
}

function distinct(products: readonly FoundProduct[]): FoundProduct[] {
  return [...new Map(products.map((product) => [product.product_id, product])).values()];
}
