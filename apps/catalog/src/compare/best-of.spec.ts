import type { ProductResult } from '@talknshop/contracts';
import { aProduct } from '../testing/product.builder';
import { bestOf } from './best-of';

const products = (...changes: Parameters<typeof aProduct>[0][]): ProductResult[] =>
  changes.map((each, index) => ({
    ...aProduct({ product_id: `ebay:${index}`, ...each }),
    score: 1,
    why_ranked: '',
    offers: [],
  }));

describe('the best of several', () => {
  it('has the lowest price, or the highest rating', () => {
    expect(bestOf(products({ price: 5, rating: 4 }, { price: 6, rating: 4.5 }))).toEqual({
      lowest_price: ['ebay:0'],
      highest_rating: ['ebay:1'],
    });
  });

  it('are all that share the lead', () => {
    expect(bestOf(products({ price: 5 }, { price: 5 }, { price: 6 }))).toEqual({ lowest_price: ['ebay:0', 'ebay:1'] });
  });

  it.each([
    ['are equal', products({}, {})],
    ['cost in different currencies', products({ price: 1 }, { price: 2, currency: 'EUR' })],
    ['are none', products()],
    ['are one', products({ rating: 5 })],
    ['are rated in one case only', products({ rating: 5 }, {})],
  ])('is nobody when they %s', (_, given) => {
    expect(bestOf(given)).toEqual({});
  });
});
