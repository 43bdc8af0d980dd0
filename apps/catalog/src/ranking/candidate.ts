import type { Attributes } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import { Notes } from '../notes';
import { segmentsOf } from './text/kind-of';
import { wordsOf } from './text/words';

/** A product with its texts cut into words. */
export interface Candidate {
  product: FoundProduct;
  title: readonly string[];
  /** The title between its punctuation. */
  segments: readonly (readonly string[])[];
  /** The marketplace's own category, likewise; empty when it names none. */
  category: readonly (readonly string[])[];
  brand: readonly string[];
}

const prepared = new Notes<FoundProduct, Candidate>();

/** Reading a title costs more than ranking it, and a cached page brings the same products again. */
export function toCandidate(product: FoundProduct): Candidate {
  const known = prepared.get(product);
  if (known) return known;
  const segments = segmentsOf(product.title);
  const candidate = {
    product,
    title: segments.flat(),
    segments,
    category: shelfNamed(fact(product.attributes, 'category')),
    brand: wordsOf(fact(product.attributes, 'brand')),
  };
  prepared.set(product, candidate);
  return candidate;
}

const rated = new Notes<FoundProduct, FoundProduct>();

/** A product with another rating; the same one as the last time where that was the same rating. */
export function withRating(product: FoundProduct, { rating, review_count }: FoundProduct): FoundProduct {
  const known = rated.get(product);
  if (known && known.rating === rating && known.review_count === review_count) return known;
  const copy = withTextsOf(toCandidate(product), { ...product, rating, review_count });
  rated.set(product, copy);
  return copy;
}

/** A copy of a candidate's product: its texts are the same, and need no second reading. */
export function withTextsOf<T extends FoundProduct>(candidate: Candidate, copy: T): T {
  prepared.set(copy, { ...candidate, product: copy });
  return copy;
}

function fact(attributes: Attributes, name: string): string {
  const value = attributes[name];
  return Array.isArray(value) ? (value.at(-1) ?? '') : String(value ?? '');
}

const shelves = new Map<string, readonly (readonly string[])[]>();
const MOST_SHELVES = 5000;

/** Marketplaces have few shelves, and thousands of things on each. */
function shelfNamed(path: string): readonly (readonly string[])[] {
  const known = shelves.get(path);
  if (known) return known;
  const shelf = segmentsOf(lastPart(path));
  if (shelves.size >= MOST_SHELVES) shelves.clear();
  shelves.set(path, shelf);
  return shelf;
}

/** A category may come as a path: `Electronics/Computers/Laptops`. */
function lastPart(path: string): string {
  return path.split(/[/>]/).at(-1) ?? '';
}
