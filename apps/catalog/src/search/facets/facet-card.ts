import type { FoundProduct } from '@talknshop/marketplaces';

/** A card as facets look at it. */
export interface FacetCard {
  /** As shown: its price, condition and rating count. */
  product: FoundProduct;
  /** Everything merged into it, the shown one first: what one marketplace leaves unsaid, another may state. */
  listings: readonly FoundProduct[];
}
