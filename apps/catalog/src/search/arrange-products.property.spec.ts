import fc from 'fast-check';
import { falseClaims } from '../ranking/testing/false-claims';
import { explain } from '../ranking/explain';
import { explainProduct } from '../explanations/explain-product';
import { anyFound, anyRequirement } from '../testing/any-search';
import { arrangeProducts } from './arrange-products';

const idsOf = (...args: Parameters<typeof arrangeProducts>): string[] =>
  arrangeProducts(...args).ranked.map(({ candidate }) => candidate.product.product_id);

describe('an arrangement of anything that was found', () => {
  it('has scores from 0 to 1 that are the sum of their parts', () => {
    fc.assert(
      fc.property(anyFound, anyRequirement, (found, spec) => {
        for (const { score, parts } of arrangeProducts(found, spec).ranked) {
          const sum = Object.values(parts).reduce((total, part) => total + part, 0);
          expect(Math.abs(sum - score)).toBeLessThan(1e-9);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is the same in whatever order it was found', () => {
    fc.assert(
      fc.property(anyFound, anyRequirement, (found, spec) => {
        expect(idsOf(found.toReversed(), spec)).toEqual(idsOf(found, spec));
      }),
    );
  });

  it('gives reasons that are true, in one sentence without markup', () => {
    fc.assert(
      fc.property(anyFound, anyRequirement, (found, spec) => {
        const { ranked, offers, context } = arrangeProducts(found, spec);
        for (const each of ranked) {
          const { product } = each.candidate;
          const others = offers.get(product) ?? [];
          expect(falseClaims(explain(each, context, others), { product, offers: others, context })).toEqual([]);
        }
      }),
    );
  });

  it('is explained without contradiction', () => {
    fc.assert(
      fc.property(anyFound, anyRequirement, (found, spec) => {
        const answer = { marketplace: 'ebay' as const, total: 0, left_out: {}, fetched_at: '', isCached: true };
        const asked = {
          query: { text: spec.product_type, limit: 50 },
          answered: [{ ...answer, products: found, duration_ms: 0 }],
          failures: [],
          under_way: [],
          simulated: [],
        };
        const places = new Map(idsOf(found, spec).map((id, index) => [id, index + 1]));
        for (const product of found) {
          const { outcome, place, score, factors } = explainProduct(product, spec, asked);
          expect(outcome === 'placed' ? place : undefined).toBe(places.get(product.product_id));
          const sum = factors.reduce((total, { contribution }) => total + contribution, 0);
          expect(Math.abs(sum - (score ?? 0))).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 25 },
    );
  });
});
