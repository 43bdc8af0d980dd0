import type { ProductResult, SearchResults } from '@talknshop/contracts';
import { aProduct, aRequirement } from '@talknshop/testing';
import fc from 'fast-check';
import { someResults } from '../testing/fake-catalog';
import { composeReply } from './compose-reply';

const MARKETPLACES = ['ebay', 'amazon', 'walmart', 'bestbuy'] as const;
const cents = fc.integer({ min: 0, max: 5_000_000 }).map((amount) => amount / 100);
const currency = fc.constantFrom('USD', 'EUR', 'GBP', 'JPY', 'XYZ');
const word = fc.oneof(fc.constantFrom('Acme', 'Slim', 'laptop', '–', '$5', '16GB', '15.6"'), fc.nat(9999).map(String));
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

const product: fc.Arbitrary<ProductResult> = fc
  .record({
    product_id: fc.nat().map((id) => `ebay:${id}`),
    marketplace: fc.constantFrom(...MARKETPLACES),
    title: text,
    why_ranked: text,
    price: cents,
    currency,
  })
  .map(aProduct);

const requirement = fc
  .record({
    product_type: text,
    attributes: fc.dictionary(fc.constantFrom('size', 'ram_gb', 'use', 'quantity'), fc.oneof(text, fc.nat(999))),
    price: fc.record({ max: cents, currency }),
    rating_min: fc.integer({ min: 0, max: 50 }).map((stars) => stars / 10),
  })
  .map(aRequirement);

const relaxation = fc.record({
  limit: fc.constantFrom('price.max', 'price.min', 'rating_min', 'attributes.ram_gb', 'brand_exclusions'),
  from: fc.constant(1),
  to: cents,
  count: fc.integer({ min: 1, max: 99 }),
  requirement_spec: requirement,
});

const results: fc.Arbitrary<SearchResults> = fc
  .record({
    products: fc.array(product, { maxLength: 12 }),
    total_count: fc.nat(500),
    requirement_spec: requirement,
    relaxations: fc.array(relaxation, { maxLength: 4 }),
    marketplaces_searched: fc.uniqueArray(fc.constantFrom(...MARKETPLACES)),
    marketplaces_failed: fc.array(fc.record({ marketplace: fc.constantFrom(...MARKETPLACES), reason: text })),
    search_metadata: fc.record({
      simulated: fc.subarray([...MARKETPLACES]),
      left_out: fc.dictionary(fc.constantFrom('above_max_price', 'low_rating', 'accessory'), fc.nat(99)),
      already_shown: fc.array(fc.nat(99).map((id) => `walmart:${id}`)),
    }),
  })
  .map(someResults);

describe('a reply about any results', () => {
  it('has no number that is not in the data or a count of what is there', () => {
    fc.assert(
      fc.property(results, (found) => {
        const known = new Set([...numbersIn(JSON.stringify(found)), ...countsOf(found)]);
        expect(numbersIn(composeReply(found)).filter((number) => !known.has(number))).toEqual([]);
      }),
    );
  });

  it('names no price and no title but those of the results', () => {
    fc.assert(
      fc.property(results, (found) => {
        const offers = [
          ...composeReply(found).matchAll(/(?:pick|these): (.*?)…? for \S+ at (?:eBay|Amazon|Walmart|Best Buy)\./g),
        ];
        for (const [, title = ''] of offers)
          expect([...found.products.map((each) => each.title.trim()), 'an offer without a title']).toContainEqual(
            expect.stringContaining(title),
          );
      }),
    );
  });

  it('names every marketplace that failed', () => {
    fc.assert(
      fc.property(results, (found) => {
        const reply = composeReply(found);
        for (const { marketplace } of found.marketplaces_failed) expect(reply).toContain(`${NAMES[marketplace]} – `);
      }),
    );
  });

  it('says that listings are simulated exactly when such are shown', () => {
    fc.assert(
      fc.property(results, (found) => {
        const simulated = found.search_metadata['simulated'] as string[];
        const isShown = found.products.some(({ marketplace }) => simulated.includes(marketplace));
        expect(composeReply(found).includes(' simulated, for trying things out')).toBe(isShown);
      }),
    );
  });
});

describe('a reply about hostile listings', () => {
  const nasty = fc.oneof(
    fc.constantFrom('<script>alert(1)</script>', '<img src=x onerror=', '\u001b[2J', '\u202e', '\r\n\r\n', '\u0000'),
    fc.string({ unit: 'binary', maxLength: 500 }),
    fc.constant('x'.repeat(500)),
    fc.constant('word '.repeat(100)),
  );

  it('is one short line that acts on no terminal and no page', () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (title, reason, wish) => {
        const need = {
          product_type: wish.slice(0, 200),
          attributes: { color: wish, size: wish },
          brand_exclusions: [wish],
        };
        const reply = composeReply(
          someResults({
            products: [
              aProduct({ title, why_ranked: reason, currency: reason }),
              aProduct({ title, price: 1, currency: reason }),
            ],
            requirement_spec: aRequirement(need),
            marketplaces_failed: [{ marketplace: 'bestbuy', reason }],
          }),
        );
        expect(reply).not.toMatch(/\p{Cc}|[\u202a-\u202e]|<[a-z/!?]/iu);
        expect(reply.length).toBeLessThan(3000);
      }),
    );
  });
});

const NAMES: Record<string, string> = { ebay: 'eBay', amazon: 'Amazon', walmart: 'Walmart', bestbuy: 'Best Buy' };

/** `1,204` and `749.50` as 1204 and 749.5. */
function numbersIn(words: string): number[] {
  return (words.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((digits) => Number(digits.replaceAll(',', '')));
}

function countsOf({ products, search_metadata }: SearchResults): number[] {
  return [products.length, (search_metadata['already_shown'] as string[]).length];
}
