import { startVendorFake, type VendorFake } from '@talknshop/marketplaces/testing';
import { TestCatalog } from '../testing/catalog.builder';

const laptop = (sku: unknown, changes: Record<string, unknown> = {}) => ({
  sku,
  name: `Acme${String(sku)} Laptop`,
  salePrice: 500,
  url: `https://www.bestbuy.com/site/${String(sku)}.p`,
  onlineAvailability: true,
  condition: 'New',
  ...changes,
});

describe('a search among bad listings', () => {
  let vendor: VendorFake;
  let catalog: TestCatalog;
  let products: unknown[];

  beforeEach(async () => {
    vendor = await startVendorFake(() => ({ body: { products, total: products.length } }));
    catalog = await TestCatalog.startOnWires({
      BESTBUY_BASE_URL: vendor.url,
      SEARCH_DEADLINE_MS: '10000',
      MARKETPLACE_TIMEOUT_MS: '10000',
    });
  });

  afterEach(async () => {
    await catalog.close();
    await vendor.close();
  });

  const search = async (wish: object = {}) =>
    (await catalog.search({ product_type: 'laptop', marketplaces: ['bestbuy'], ...wish })).body;

  it('shows the good ones and says how many were left out, and why', async () => {
    const absurd = laptop(2, { customerReviewAverage: 7, image: 'javascript:alert(1)', name: '<b>Acme2</b> Laptop' });
    products = [laptop(1), absurd, laptop(1), laptop(3, { salePrice: 0 }), laptop(4, { url: 'javascript:alert(1)' })];
    const { products: shown, total_count, search_metadata } = await search();
    expect(shown.map(({ title }) => title).sort()).toEqual(['Acme1 Laptop', 'Acme2 Laptop']);
    expect(total_count).toBe(2);
    expect(search_metadata['marketplaces']).toMatchObject({ bestbuy: { left_out: { no_price: 1, no_link: 1 } } });
  });

  it('leaves out, and says so, what is sold in another currency than the one asked for', async () => {
    products = [laptop(1), laptop(2)];
    const { products: shown, search_metadata } = await search({ price: { max: 900, currency: 'EUR' } });
    expect(shown).toEqual([]);
    expect(search_metadata['left_out']).toEqual({ other_currency: 2 });
  });

  it('makes no one product of two that state the same mistyped number', async () => {
    const upc = '036000291453';
    products = [laptop(1, { upc, name: 'Acme Swift 3 Laptop' }), laptop(2, { upc, name: 'Bolt Zephyr 9 Laptop' })];
    const { products: shown } = await search();
    expect(shown.map(({ offers, gtin }) => [offers.length, gtin])).toEqual([
      [0, undefined],
      [0, undefined],
    ]);
  });
});
