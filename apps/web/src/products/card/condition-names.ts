import type { ProductCondition } from '@talknshop/contracts';

/** As a shopper reads them. */
export const CONDITION_NAMES: Record<ProductCondition, string> = {
  new: 'New',
  like_new: 'Like new',
  good: 'Used, good',
  fair: 'Used, fair',
  refurbished: 'Refurbished',
};
