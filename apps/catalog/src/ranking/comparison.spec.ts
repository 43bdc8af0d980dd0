import type { ProductOffer, SearchMarketplace } from '@talknshop/contracts';
import { aProduct } from '../testing/product.builder';
import { comparison } from './comparison';

const at = (marketplace: SearchMarketplace, price: number, currency = 'USD'): ProductOffer => ({
  product_id: `${marketplace}:2`,
  marketplace,
  price,
  currency,
  deep_link: 'https://shop.example/2',
});

const compared = (price: number, ...offers: ProductOffer[]) => comparison(aProduct({ price }), offers);

describe('the comparison with other offers', () => {
  it('says what is saved beside a single other offer', () => {
    expect(compared(500, at('amazon', 512.5))).toBe('$12.50 less than at Amazon');
  });

  it('counts the offers where there are more', () => {
    expect(compared(500, at('amazon', 512), at('ebay', 500))).toBe('lowest price of 3 offers');
  });

  it.each([
    ['there is no other offer', []],
    ['another costs less', [at('amazon', 490), at('ebay', 520)]],
    ['the only other one costs the same', [at('amazon', 500)]],
    ['another is in another currency', [at('amazon', 900, 'CAD')]],
  ])('says nothing when %s', (_, offers) => {
    expect(compared(500, ...offers)).toBeUndefined();
  });
});
