import type { ProductCondition } from '@talknshop/contracts';

export const CONDITION_WORDS: Record<ProductCondition, string> = {
  new: 'New',
  like_new: 'Like new',
  good: 'Good',
  fair: 'Fair',
  refurbished: 'Refurbished',
};
