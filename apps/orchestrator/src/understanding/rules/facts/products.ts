import { lexicon } from '../text/lexicon';
import { singular } from '../text/singular';
import { spelling } from '../text/spelling';
import { PRODUCTS } from '../vocabulary/products';

const NOUNS = Object.values(PRODUCTS).flat();

/** Every product noun we know, in the singular. */
export const PRODUCT_LEXICON = lexicon(NOUNS.map((noun) => [noun, noun] as const));

/** Puts right the words product nouns are made of. */
export const PRODUCT_SPELLING = spelling(NOUNS.flatMap((noun) => noun.split(/[ -]/)).map(singular));
