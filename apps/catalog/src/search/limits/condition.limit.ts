import type { ProductCondition } from '@talknshop/contracts';
import type { LimitFor } from './limit';

/** Which conditions meet a wish: a better kept thing always does, but refurbished and used are different wishes. */
const MET_BY: Record<ProductCondition, readonly ProductCondition[]> = {
  new: ['new'],
  like_new: ['new', 'like_new'],
  good: ['new', 'like_new', 'good'],
  fair: ['new', 'like_new', 'good', 'fair'],
  refurbished: ['refurbished'],
};

/** A condition nobody states could be any, so it meets no wish. */
export const conditionLimit: LimitFor = ({ condition }) => {
  if (condition === undefined) return undefined;
  return (product) => {
    if (product.condition === undefined) return 'unknown_condition';
    return MET_BY[condition].includes(product.condition) ? undefined : 'other_condition';
  };
};
