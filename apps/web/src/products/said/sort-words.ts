import type { SortOrder } from '@talknshop/contracts';

/** The orders that results can be asked for in, and what is said for each. */
export const SORT_CHOICES: readonly { order: SortOrder; label: string; say: string }[] = [
  { order: 'relevance', label: 'Best match', say: 'any order' },
  { order: 'price_asc', label: 'Cheapest first', say: 'cheapest first' },
  { order: 'price_desc', label: 'Priciest first', say: 'most expensive first' },
  { order: 'rating', label: 'Best rated first', say: 'best reviews first' },
];
