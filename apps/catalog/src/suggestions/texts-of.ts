import type { ProductResult, SearchResults, Suggestion } from '@talknshop/contracts';
import { toCandidate, type Candidate } from '../ranking/candidate';
import { wordsOf } from '../ranking/text/words';
import { nounOf } from './nouns/noun-of';

/** Enough to know what a search was about. */
const READ = 20;

/**
 * What a search was about: the nouns and brands of what it found, and what was searched for. The latter only where a product
 * found has all its words in its title, as what one person types may be nobody else's business.
 */
export function textsOf({ products, requirement_spec }: Pick<SearchResults, 'products' | 'requirement_spec'>) {
  const candidates = products.slice(0, READ).map(toCandidate);
  const words = wordsOf(requirement_spec.product_type);
  const isSold = words.length > 0 && candidates.some(({ title }) => words.every((word) => title.includes(word)));
  const query: Suggestion = { text: requirement_spec.product_type.trim().toLowerCase(), kind: 'query' };
  return [...(isSold ? [query] : []), ...candidates.flatMap(textsOfProduct)];
}

function textsOfProduct(candidate: Candidate): Suggestion[] {
  const noun = nounOf(candidate);
  const brand = brandOf(candidate.product);
  return [
    ...(noun ? [{ text: noun, kind: 'product' as const }] : []),
    ...(brand ? [{ text: brand, kind: 'brand' as const }] : []),
    ...(noun && brand ? [{ text: `${brand} ${noun}`, kind: 'query' as const }] : []),
  ];
}

function brandOf({ attributes }: Pick<ProductResult, 'attributes'>): string | undefined {
  const brand = Object.hasOwn(attributes, 'brand') ? attributes['brand'] : undefined;
  return typeof brand === 'string' ? brand : undefined;
}
