import { emptyRequirement, type Attributes, type SearchRequest } from '@talknshop/contracts';
import { knownFactsOf } from '../compare/facts/known-facts';
import type { Candidate } from '../ranking/candidate';
import { typeOf } from './type-of';

/** More than will be shown, as much of it is the product itself. */
const CANDIDATES = 100;

/**
 * The search for what is like a product, in its currency: its type and memory are asked for, and its brand, screen, storage and
 * colour only count in the ranking, so that others can be found, too.
 */
export function similarRequest(candidate: Candidate): SearchRequest {
  const facts = knownFactsOf(candidate.product);
  const memory = facts.has('ram') ? 'ram' : 'storage';
  return {
    ...emptyRequirement(),
    product_type: typeOf(candidate),
    attributes: wishes(facts, [memory]),
    filters: wishes(facts, ['brand', 'screen_size', 'storage', 'color']),
    price: { currency: candidate.product.currency },
    limit: CANDIDATES,
  };
}

/** By the names under which a buyer wishes for them. */
const WISHES: Record<string, string> = { ram: 'ram_gb', storage: 'storage_gb', screen_size: 'screen_inches' };

function wishes(facts: ReturnType<typeof knownFactsOf>, names: readonly string[]): Attributes {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = facts.get(name);
      return value === undefined ? [] : [[WISHES[name] ?? name, value]];
    }),
  );
}
