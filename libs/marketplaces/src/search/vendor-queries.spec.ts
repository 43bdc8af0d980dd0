import fc from 'fast-check';
import { PRODUCT_CONDITIONS, SORT_ORDERS } from '@talknshop/contracts';
import { amazonSearchBody } from '../amazon/amazon.query';
import { bestBuyTerms } from '../bestbuy/best-buy.query';
import { ebayFilter, ebayQuery } from '../ebay/ebay.query';
import { walmartQuery } from '../walmart/walmart.query';
import type { SearchQuery } from './marketplace-search.port';

const operators = fc.constantFrom(
  '(',
  ')',
  '&',
  '|',
  '=',
  '<',
  '>',
  '!',
  '*',
  '"',
  ',',
  '{',
  '}',
  '[',
  ']',
  '..',
  ' in(',
  '%26',
  '-',
  '+',
  ':',
  ';',
  '/',
);
const text = fc
  .array(fc.oneof(operators, fc.string({ unit: 'grapheme' }), fc.string()), { maxLength: 12 })
  .map((parts) => parts.join(''));
const amount = fc.double({ min: 0, noNaN: true, noDefaultInfinity: false });
const queries: fc.Arbitrary<SearchQuery> = fc.record(
  {
    text,
    limit: fc.integer({ min: 1, max: 100 }),
    price: fc.record({ min: amount, max: amount, currency: fc.constant('USD') }, { requiredKeys: ['currency'] }),
    condition: fc.constantFrom(...PRODUCT_CONDITIONS),
    sort: fc.constantFrom(...SORT_ORDERS),
  },
  { requiredKeys: ['text', 'limit'] },
);
const often = { numRuns: 2000 };

describe('what vendors are asked, whatever a user writes', () => {
  it('holds nothing of Best Buy grammar but terms of ours', () => {
    const word = String.raw`[\p{L}\p{N}\p{M}.-]+`;
    const term = new RegExp(String.raw`^(search=${word}|salePrice(<=|>=)\d+\.\d{2}|condition=(new|refurbished))$`, 'u');
    fc.assert(
      fc.property(queries, (query) => {
        const terms = bestBuyTerms(query);
        expect(terms).toMatch(/^[A-Za-z0-9.=&%_~-]*$/);
        for (const part of terms.split('&').filter((part) => part !== ''))
          expect(decodeURIComponent(part)).toMatch(term);
      }),
      often,
    );
  });

  it('holds nothing of eBay filters but what tables and numbers give', () => {
    const filter =
      /^(price:\[(\d+\.\d\d)?(\.\.\d+\.\d\d)?\],priceCurrency:USD,)?(conditionIds:\{\d{4}(\|\d{4})*\},)?buyingOptions:\{FIXED_PRICE\}$/;
    fc.assert(
      fc.property(queries, (query) => expect(ebayFilter(query, 'USD')).toMatch(filter)),
      often,
    );
  });

  it('holds no operator among the words for eBay, Amazon and Walmart', () => {
    const words = /^[\p{L}\p{N}\p{M}.\- ]{0,100}$/u;
    fc.assert(
      fc.property(queries, (query) => {
        expect(ebayQuery(query, 'USD', { limit: 10, offset: 0 }).get('q')).toMatch(words);
        expect(amazonSearchBody(query, 'USD', { partnerTag: 't', itemCount: 1, itemPage: 1 })['keywords']).toMatch(
          words,
        );
        expect(walmartQuery(query, { start: 1, numItems: 10 }).get('query')).toMatch(words);
      }),
      often,
    );
  });

  it('survives text that is no whole Unicode', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (whole) => {
        const broken = `tv${whole}\ud800`;
        expect(() => bestBuyTerms({ text: broken, limit: 1 })).not.toThrow();
      }),
    );
  });
});
