import type { ProductCondition } from '@talknshop/contracts';

const CONDITIONS: Record<ProductCondition, string> = {
  new: 'new',
  like_new: 'like-new',
  good: 'used (good)',
  fair: 'used (fair)',
  refurbished: 'refurbished',
};

/** A condition as part of a phrase; what is none comes out as it is. */
export function conditionWords(name: string): string {
  return Object.hasOwn(CONDITIONS, name) ? CONDITIONS[name as ProductCondition] : name;
}
