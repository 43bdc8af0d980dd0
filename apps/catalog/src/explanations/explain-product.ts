import type { ProductExplanation, RequirementSpec, SearchMarketplace } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import type { Asked } from '../search/catalog-search';
import { comparedWith } from './compared-with';
import { placeProduct } from './place-product';
import { scoreFactors } from './score-factors';
import { summaryOf } from './summary';

/** What the marketplaces were asked for, and what came of it. */
export type Answers = Pick<Asked, 'query' | 'answered' | 'failures'>;

/** The product as the search found it; `undefined` when its marketplace did not name it. */
export function productIn({ answered }: Answers, product_id: string): FoundProduct | undefined {
  return answered.flatMap(({ products }) => products).find((product) => product.product_id === product_id);
}

/** Why a product stands where it stands among what the marketplaces were asked for, by the same functions that put the search in order. Pure. */
export function explainProduct(
  product: FoundProduct,
  spec: RequirementSpec,
  asked: Answers & { simulated: readonly SearchMarketplace[] },
): ProductExplanation {
  const { answered, failures, simulated } = asked;
  const placement = placeProduct(
    product,
    answered.flatMap(({ products }) => products),
    spec,
  );
  const marketplaces_searched = answered.map(({ marketplace }) => marketplace);
  return {
    product_id: product.product_id,
    title: product.title,
    outcome: placement.outcome,
    summary: summaryOf(product, placement, { ...asked, spec }),
    ...standing(placement),
    requirement_spec: spec,
    marketplaces_searched,
    marketplaces_failed: failures.map(({ marketplace, failure }) => ({ marketplace, reason: failure.reason })),
    simulated: marketplaces_searched.filter((marketplace) => simulated.includes(marketplace)),
  };
}

type Standing = Pick<
  ProductExplanation,
  'place' | 'total_count' | 'left_out_by' | 'merged_into' | 'score' | 'factors' | 'compared_with'
>;

function standing(placement: ReturnType<typeof placeProduct>): Standing {
  const { total_count } = placement;
  if (placement.outcome === 'left_out')
    return { total_count, left_out_by: placement.reason, factors: [], compared_with: [] };
  const { arrangement, index } = placement;
  const card = arrangement.ranked[index]!;
  return {
    place: index + 1,
    total_count,
    ...(placement.merged_into !== undefined && { merged_into: placement.merged_into }),
    score: card.score,
    factors: scoreFactors(card, arrangement.context),
    compared_with: comparedWith(arrangement, index),
  };
}
