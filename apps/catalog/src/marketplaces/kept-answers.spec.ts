import { aProduct } from '../testing/product.builder';
import { isDatedPage, isLookedUp } from './kept-answers';

const product = aProduct();
const page = { products: [product], total: 1, left_out: { no_price: 2 } };
const dated = { page, fetched_at: '2026-01-01T00:00:00.000Z' };

describe('an answer that was kept elsewhere', () => {
  it('is used when it is what we keep', () => {
    expect(isDatedPage(JSON.parse(JSON.stringify(dated)))).toBe(true);
    expect([isLookedUp(JSON.parse(JSON.stringify(product))), isLookedUp(undefined)]).toEqual([true, true]);
  });

  it.each([
    ['no page', { fetched_at: dated.fetched_at }],
    ['no date', { page }],
    ['a date that is none', { page, fetched_at: 'today' }],
    ['products that are no list', { ...dated, page: { ...page, products: {} } }],
    ['a product without a price', { ...dated, page: { ...page, products: [{ ...product, price: undefined }] } }],
    ['a product without a link', { ...dated, page: { ...page, products: [{ ...product, deep_link: 1 }] } }],
    ['nothing', null],
  ])('is not used with %s', (_, value) => {
    expect(isDatedPage(value)).toBe(false);
  });

  it('is no product without its attributes', () => {
    expect(isLookedUp({ ...product, attributes: undefined })).toBe(false);
  });
});
