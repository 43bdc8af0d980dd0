import type { ProductCondition } from '@talknshop/contracts';
import type { Factor } from '../factor';

const VALUE: Record<ProductCondition, number> = { new: 1, like_new: 0.85, refurbished: 0.75, good: 0.65, fair: 0.3 };
const UNKNOWN = 0.6;

const WORDS: Record<ProductCondition, string> = {
  new: 'new',
  like_new: 'like new',
  good: 'in good condition',
  fair: 'in fair condition',
  refurbished: 'refurbished',
};

/** The better kept, the better. It says so only for what was wished for, or is not simply new. */
export const condition: Factor = {
  value: ({ product }) => (product.condition === undefined ? UNKNOWN : VALUE[product.condition]),
  reason({ product }, { spec }) {
    const isWorthSaying = spec.condition !== undefined || product.condition !== 'new';
    return product.condition !== undefined && isWorthSaying ? WORDS[product.condition] : undefined;
  },
};
