import type { FoundProduct } from '@talknshop/marketplaces';
import { TestCatalog } from '../testing/catalog.builder';
import { laptopOf } from '../testing/laptop.builder';

describe('the order of a search', () => {
  let catalog: TestCatalog;

  beforeEach(async () => {
    catalog = await TestCatalog.start();
    for (const fake of Object.values(catalog.fakes)) fake.will([laptopOf(fake.marketplace)]);
  });

  afterEach(() => catalog.close());

  const idsBy = async (sort: string): Promise<string[]> => {
    const { body } = await catalog.search({ product_type: 'laptop', sort });
    return body.products.map(({ product_id }) => product_id);
  };

  it('puts cards in order by the price they show', async () => {
    const gtin = '00012345678905';
    catalog.fakes.ebay.will([laptopOf('ebay', { gtin, price: 300 })]);
    catalog.fakes.amazon.will([laptopOf('amazon', { gtin, price: 700 })]);
    catalog.fakes.walmart.will([laptopOf('walmart', { price: 400 })]);
    const { body } = await catalog.search({ product_type: 'laptop', sort: 'price_asc' });
    expect(body.products.map(({ product_id }) => product_id)).toEqual(['ebay:1', 'walmart:1', 'bestbuy:1']);
  });

  it('goes by the price that is shown, not by one of the other offers, in both directions', async () => {
    const gtin = '00012345678905';
    catalog.fakes.ebay.will([laptopOf('ebay', { gtin, price: 300, shipping_info: { cost: 450 } })]);
    catalog.fakes.amazon.will([laptopOf('amazon', { gtin, price: 700, shipping_info: { cost: 0 } })]);
    catalog.fakes.walmart.will([laptopOf('walmart', { price: 600 })]);
    expect(await idsBy('price_asc')).toEqual(['bestbuy:1', 'walmart:1', 'amazon:1']);
    expect(await idsBy('price_desc')).toEqual(['amazon:1', 'walmart:1', 'bestbuy:1']);
  });

  it('goes by the rating that most people gave a product anywhere, then by their number', async () => {
    const gtin = '00012345678905';
    catalog.fakes.ebay.will([laptopOf('ebay', { gtin, price: 300 })]);
    catalog.fakes.amazon.will([laptopOf('amazon', { gtin, rating: 4.5, review_count: 90 })]);
    catalog.fakes.walmart.will([laptopOf('walmart', { rating: 4.5, review_count: 91 })]);
    catalog.fakes.bestbuy.will([laptopOf('bestbuy', { rating: 4.8, review_count: 2 })]);
    expect(await idsBy('rating')).toEqual(['bestbuy:1', 'walmart:1', 'ebay:1']);
  });

  it.each(['price_asc', 'price_desc', 'rating', 'relevance'])(
    'is the same by %s whoever answers first, equals included',
    async (sort) => {
      const first = await idsBy(sort);
      await catalog.close();
      catalog = await TestCatalog.start();
      const arrivals = Object.values(catalog.fakes).map((fake) => {
        const { promise, resolve } = Promise.withResolvers<FoundProduct[]>();
        fake.will(promise);
        return () => resolve([laptopOf(fake.marketplace)]);
      });
      const searching = idsBy(sort);
      for (const arrive of arrivals.reverse()) arrive();
      expect(await searching).toEqual(first);
    },
  );
});
