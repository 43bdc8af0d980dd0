import type { ProductResult } from '@talknshop/contracts';
import { toCandidate, type Candidate } from '../ranking/candidate';
import { familiesOf } from './families';
import { isOfKind } from './kin';
import { typeOf } from './type-of';
import { whySimilar } from './why-similar';

/** Who looks at a thing for $100 looks at others for $60 to $160. */
const BAND = { min: 0.6, max: 1.6 };

/**
 * Of what was found: things of its kind, neither the product itself nor one thing twice, each with what both have in
 * common. Those of about its price come first, otherwise the order stays.
 */
export function pickSimilar(found: readonly ProductResult[], subject: Candidate, limit: number): ProductResult[] {
  const type = typeOf(subject);
  const alike = found
    .filter((result) => !offersOf(result).includes(subject.product.product_id))
    .map((result) => ({ result, candidate: toCandidate(result) }))
    .filter(({ candidate }) => isOfKind(candidate, subject));
  const near = Map.groupBy(alike, ({ result }) => isNear(result.price, subject.product.price));
  return distinct([...(near.get(true) ?? []), ...(near.get(false) ?? [])], subject, limit).map((result) => ({
    ...result,
    why_ranked: whySimilar(result, subject.product, type),
  }));
}

interface Alike {
  result: ProductResult;
  candidate: Candidate;
}

function offersOf({ product_id, offers }: ProductResult): string[] {
  return [product_id, ...offers.map((offer) => offer.product_id)];
}

function distinct(alike: readonly Alike[], { product }: Candidate, limit: number): ProductResult[] {
  const families = familiesOf([product, ...alike.map(({ result }) => result)]);
  const seen = new Set([families.get(product.product_id)]);
  const kept: ProductResult[] = [];
  for (const { result } of alike) {
    const family = families.get(result.product_id);
    if (kept.length === limit || seen.has(family)) continue;
    seen.add(family);
    kept.push(result);
  }
  return kept;
}

function isNear(price: number, wanted: number): boolean {
  return price >= BAND.min * wanted && price <= BAND.max * wanted;
}
