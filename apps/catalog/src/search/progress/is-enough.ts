import type { RequirementSpec } from '@talknshop/contracts';
import { mergeProducts } from '../../merging/merge-products';
import type { Answered } from '../ask-all';
import { FEW } from '../few';
import { applyHardLimits } from '../limits/hard-limits';

/** The part of the marketplaces that is enough where it found more than a few products. */
const SHARE = 0.5;

/** Whether what was found so far is worth showing: as many products within the limits as were asked for, or some from half of the marketplaces. */
export function isEnough(answered: readonly Answered[], spec: RequirementSpec, wish: Wish): boolean {
  const { kept } = applyHardLimits(
    answered.flatMap(({ products }) => products),
    spec,
  );
  const needed = answered.length >= SHARE * wish.marketplaces ? Math.min(FEW, wish.limit) : wish.limit;
  return kept.length >= needed && mergeProducts(kept).length >= needed;
}

interface Wish {
  /** How many products are asked for. */
  limit: number;
  /** How many marketplaces are asked. */
  marketplaces: number;
}
