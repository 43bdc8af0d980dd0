import type { Candidate } from '../ranking/candidate';
import { hasPhrase, wordsOf } from '../ranking/text/words';

const NEAR_IDENTICAL = 0.85;

/**
 * Whether two offers are of the same thing, in whatever colour or size of clothing: they have the same GTIN, near-identical
 * titles, or the model of one is named by the other. 16 GB and 8 GB are two things.
 */
export function isSameProduct(one: Candidate, other: Candidate): boolean {
  const { gtin, product_id } = one.product;
  if (product_id === other.product.product_id) return true;
  if (gtin !== undefined && gtin === other.product.gtin) return true;
  const [a, b] = [tellingWords(one), tellingWords(other)];
  if (differInNumbers(a, b)) return false;
  return likeness(a, b) >= NEAR_IDENTICAL || isNamedBy(one, other) || isNamedBy(other, one);
}

/** Without the size, which tells no shoe from another. */
function tellingWords({ title }: Candidate): ReadonlySet<string> {
  return new Set(title.filter((word, place) => word !== 'size' && title[place - 1] !== 'size'));
}

/** Each has a number that the other has not: of two details that one left out, we would not know. */
function differInNumbers(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [one.difference(other), other.difference(one)].every((own) => [...own].some((word) => /\d/.test(word)));
}

/** The share of words in common, in whatever order. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return (2 * one.intersection(other).size) / (one.size + other.size);
}

/** The title has brand and model of the other, and no word after them that makes it another model, as in "S24 Ultra". */
function isNamedBy({ product, title, brand }: Candidate, other: Candidate): boolean {
  const model = wordsOf(String(product.attributes['model'] ?? ''));
  if (brand.length === 0 || !hasPhrase(other.title, brand) || !hasPhrase(title, model)) return false;
  const end = other.title.findIndex((_, start) => hasPhrase(other.title.slice(start, start + model.length), model));
  const next = other.title[end + model.length];
  return end !== -1 && (next === undefined || title.includes(next));
}
