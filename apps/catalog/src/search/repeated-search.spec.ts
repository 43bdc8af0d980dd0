import { MarketplaceError } from '@talknshop/marketplaces';
import { TestCatalog } from '../testing/catalog.builder';
import { laptopOf } from '../testing/laptop.builder';

describe('a repeated search', () => {
  let catalog: TestCatalog;

  beforeEach(async () => {
    catalog = await TestCatalog.start();
    for (const fake of Object.values(catalog.fakes)) fake.will([laptopOf(fake.marketplace)]);
  });

  afterEach(() => catalog.close());

  it('asks no marketplace again', async () => {
    await catalog.search({ product_type: 'laptop' });
    const { body } = await catalog.search({ product_type: 'Laptop', limit: 1, sort: 'price_asc' });
    expect(body.search_metadata['cached']).toBe(true);
    expect(catalog.fakes.ebay.asked).toHaveLength(1);
  });

  it('asks once for all who search at the same time', async () => {
    const searches = Array.from({ length: 5 }, () => catalog.search({ product_type: 'laptop' }));
    const answers = await Promise.all(searches);
    expect(answers.map(({ body }) => body.products.length)).toEqual([4, 4, 4, 4, 4]);
    expect(catalog.fakes.ebay.asked).toHaveLength(1);
  });

  it('asks only the marketplace that failed before', async () => {
    catalog.fakes.ebay.will(new MarketplaceError('ebay', 'rejected', 'no'), [laptopOf('ebay')]);
    await catalog.search({ product_type: 'laptop' });
    const { body } = await catalog.search({ product_type: 'laptop' });
    expect(body.products).toHaveLength(4);
    expect(body.search_metadata['cached']).toBe(false);
    expect(catalog.fakes.amazon.asked).toHaveLength(1);
  });

  it('asks anew for another price', async () => {
    await catalog.search({ product_type: 'laptop' });
    await catalog.search({ product_type: 'laptop', price: { max: 900 } });
    expect(catalog.fakes.ebay.asked).toHaveLength(2);
  });

  it('gets from a hurried one what came too late for it', async () => {
    let arrive!: () => void;
    catalog.fakes.ebay.will(new Promise<void>((resolve) => (arrive = resolve)));
    const hurried = await catalog.search({ product_type: 'laptop', deadline_ms: 50 });
    expect(hurried.body.marketplaces_failed).toMatchObject([{ marketplace: 'ebay' }]);
    arrive();
    const patient = await catalog.search({ product_type: 'laptop' });
    expect(patient.body.marketplaces_failed).toEqual([]);
    expect(catalog.fakes.ebay.asked).toHaveLength(1);
  });
});
