import type { ProductResult } from '@talknshop/contracts';
import { aProduct } from '@talknshop/testing';
import { betterOffers } from './better-offers';

const slim = aProduct({ product_id: 'ebay:1', title: 'Acme Slim 14', price: 700, shipping_info: { cost: 0 } });
const bolt = aProduct({ product_id: 'walmart:2', marketplace: 'walmart', title: 'Bolt 15', price: 499 });
const late = aProduct({ product_id: 'bestbuy:3', marketplace: 'bestbuy', title: 'Cirrus 13', price: 600 });

/** The first of these products, sold by the late marketplace for so much. */
function slimFor(price: number, overrides: Partial<ProductResult> = {}): ProductResult {
  const { product_id, marketplace, currency, deep_link } = slim;
  const offers = [{ product_id, marketplace, price: slim.price, currency, deep_link }];
  return aProduct({ ...slim, product_id: 'bestbuy:9', marketplace: 'bestbuy', price, offers, ...overrides });
}

const reasons = (now: ProductResult[], shown = [slim, bolt]) =>
  betterOffers(shown, now, ['bestbuy']).map(({ product_id, reason }) => `${product_id} ${reason}`);

describe('better offers of late marketplaces', () => {
  it('are products that would be new in what is shown, with their place', () => {
    expect(reasons([slim, late, bolt])).toEqual(['bestbuy:3 New at number 2: Cirrus 13 for $600 at Best Buy.']);
  });

  it('are lower prices of products that are shown', () => {
    expect(reasons([slimFor(649.5), bolt])).toEqual([
      'bestbuy:9 Acme Slim 14 for $649.50 at Best Buy, $50.50 less than at eBay.',
    ]);
  });

  it('count shipping in', () => {
    const shipping_info = { cost: 60 };
    expect(reasons([slimFor(649.5, { shipping_info })])).toEqual([]);
    expect(reasons([slimFor(600, { shipping_info })])).toEqual([
      'bestbuy:9 Acme Slim 14 for $600 and $60 shipping at Best Buy, $40 less than at eBay.',
    ]);
  });

  it.each([
    ['what costs as much', [slimFor(700), bolt]],
    ['another currency', [slimFor(500, { currency: 'EUR' }), bolt]],
    ['another order of the same', [bolt, slim]],
    ['what others than the late have', [slim, aProduct({ product_id: 'ebay:8' }), bolt]],
    ['less than there was', [slim]],
  ])('are not %s', (_, now) => {
    expect(reasons(now)).toEqual([]);
  });

  it('are all where nothing was shown', () => {
    expect(reasons([late], [])).toHaveLength(1);
  });
});
