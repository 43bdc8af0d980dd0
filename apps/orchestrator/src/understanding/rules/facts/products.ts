import { lexicon } from '../text/lexicon';
import { PRODUCTS } from '../vocabulary/products';

/** Every product noun we know, in the singular. */
export const PRODUCT_LEXICON = lexicon(
  Object.values(PRODUCTS)
    .flat()
    .map((noun) => [noun, noun] as const),
);
