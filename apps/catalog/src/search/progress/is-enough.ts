import type { RequirementSpec } from '@talknshop/contracts';
import { mergeProducts } from '../../merging/merge-products';
import { FEW } from '../few';
import { applyHardLimits } from '../limits/hard-limits';
import type { SoFar } from '../patience';

/** The part of the marketplaces that may be missing: one of four. Whoever compares wants to see more than one or two. */
const MISSING = 0.25;

/** Whether what was found so far is worth showing: more than a few products within the limits, with nearly all marketplaces done. */
export function isEnough({ answered, missing }: SoFar, spec: RequirementSpec, wish: Wish): boolean {
  if (missing > MISSING * wish.marketplaces) return false;
  const { kept } = applyHardLimits(
    answered.flatMap(({ products }) => products),
    spec,
  );
  const needed = Math.min(FEW, wish.limit);
  return kept.length >= needed && mergeProducts(kept).length >= needed;
}

interface Wish {
  /** How many products are asked for. */
  limit: number;
  /** How many marketplaces are asked. */
  marketplaces: number;
}
