import type { RequirementSpec } from '@talknshop/contracts';
import { mergeProducts } from '../../merging/merge-products';
import type { Answered } from '../ask-all';
import { FEW } from '../few';
import { applyHardLimits } from '../limits/hard-limits';

/** The part of the marketplaces that has to have answered: of four, one may be late. Whoever compares wants to see more than one or two. */
const SHARE = 0.75;

/** Whether what was found so far is worth showing: more than a few products within the limits, from most of the marketplaces. */
export function isEnough(answered: readonly Answered[], spec: RequirementSpec, wish: Wish): boolean {
  if (answered.length < SHARE * wish.marketplaces) return false;
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
