import { aProduct } from '../testing/a-product';
import { offersOf, soldAt } from './offers-of';

const link = 'https://shop.example/item';
const product = aProduct({
  product_id: 'ebay:1',
  price: 100,
  shipping_info: { cost: 20 },
  offers: [
    { product_id: 'amazon:2', marketplace: 'amazon', price: 110, currency: 'USD', deep_link: link, shipping_cost: 0 },
    { product_id: 'walmart:3', marketplace: 'walmart', price: 119, currency: 'USD', deep_link: link },
    { product_id: 'ebay:4', marketplace: 'ebay', price: 5, currency: 'EUR', deep_link: link },
  ],
});

describe('the offers of a product', () => {
  it('begin with the cheapest including delivery, and hold the shown one', () => {
    expect(offersOf(product).map(({ product_id }) => product_id)).toEqual([
      'amazon:2',
      'walmart:3',
      'ebay:1',
      'ebay:4',
    ]);
  });

  it('name each marketplace once', () => {
    expect(soldAt(product)).toEqual(['ebay', 'amazon', 'walmart']);
  });
});
