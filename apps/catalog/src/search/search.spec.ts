import type { SearchResults } from '@talknshop/contracts';
import { MarketplaceError, type FoundProduct } from '@talknshop/marketplaces';
import { TestCatalog } from '../testing/catalog.builder';
import { laptopOf } from '../testing/laptop.builder';

const facts = (results: SearchResults): Record<string, Record<string, unknown>> =>
  results.search_metadata['marketplaces'] as Record<string, Record<string, unknown>>;

describe('a search', () => {
  let catalog: TestCatalog;

  beforeEach(async () => {
    catalog = await TestCatalog.start();
    for (const [marketplace, fake] of Object.entries(catalog.fakes))
      fake.will([laptopOf(marketplace as FoundProduct['marketplace'])]);
  });

  afterEach(() => catalog.close());

  it('answers with the products of all marketplaces, ranked and explained', async () => {
    const { status, body } = await catalog.search({ product_type: 'laptop', price: { max: 1000 } });
    expect(status).toBe(200);
    expect(body.total_count).toBe(4);
    expect(body.marketplaces_searched.sort()).toEqual(['amazon', 'bestbuy', 'ebay', 'walmart']);
    expect(body.marketplaces_failed).toEqual([]);
    expect(body.products[0]).toMatchObject({
      why_ranked: 'Matches laptop, $500 under your limit.',
      score: expect.any(Number),
      offers: [],
    });
    expect(body.requirement_spec).toMatchObject({ product_type: 'laptop', price: { max: 1000, currency: 'USD' } });
  });

  it('is found under its short name, too', async () => {
    expect((await catalog.search({ product_type: 'laptop' }, '/search')).body.products).toHaveLength(4);
  });

  it('says how it came to its answer', async () => {
    const { body } = await catalog.search({ product_type: 'laptop' });
    expect(body.search_metadata).toMatchObject({
      query: 'laptop',
      cached: false,
      left_out: {},
      simulated: expect.arrayContaining(['ebay', 'bestbuy']),
    });
    expect(facts(body)['ebay']).toMatchObject({ count: 1, total: 10, cached: false, fetched_at: expect.any(String) });
    const parts = (body.search_metadata['score_parts'] as Record<string, Record<string, number>>)['ebay:1']!;
    const score = body.products.find(({ product_id }) => product_id === 'ebay:1')!.score;
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 3);
  });

  it('asks only the marketplaces that were named', async () => {
    catalog.fakes.ebay.will(
      [1, 2, 3, 4].map((number) => laptopOf('ebay', { product_id: `ebay:${number}`, title: `Laptop ${number}` })),
    );
    const { body } = await catalog.search({ product_type: 'laptop', marketplaces: ['ebay'] });
    expect(body.marketplaces_searched).toEqual(['ebay']);
    expect(catalog.fakes.amazon.asked).toEqual([]);
  });

  it('shows nothing beyond a limit, whatever the marketplaces send, and says what was left out', async () => {
    catalog.fakes.ebay.will([laptopOf('ebay', { price: 1000.01 })]);
    catalog.fakes.amazon.will([laptopOf('amazon', { condition: 'refurbished' })]);
    catalog.fakes.walmart.will([laptopOf('walmart', { title: 'Acme Laptop' })]);
    const wish = { product_type: 'laptop', price: { max: 1000 }, condition: 'new', brand_exclusions: ['acme'] };
    const { body } = await catalog.search(wish);
    expect(body.products.map(({ product_id }) => product_id)).toEqual(['bestbuy:1']);
    expect(body.search_metadata['left_out']).toEqual({ above_max_price: 1, other_condition: 1, excluded_brand: 1 });
  });

  it('answers with as many as were asked for', async () => {
    const { body } = await catalog.search({ product_type: 'laptop', limit: 2 });
    expect(body.products).toHaveLength(2);
    expect(body.total_count).toBe(4);
  });

  it('shows a listing once, however often it is found', async () => {
    catalog.fakes.ebay.will([laptopOf('ebay'), laptopOf('ebay')]);
    expect((await catalog.search({ product_type: 'laptop' })).body.total_count).toBe(4);
  });

  it('shows a product once, at its cheapest, with its other offers', async () => {
    const gtin = '00012345678905';
    catalog.fakes.ebay.will([laptopOf('ebay', { title: 'Acme Nimbus Laptop Brand New', price: 480 })]);
    catalog.fakes.amazon.will([
      laptopOf('amazon', { title: 'Acme Nimbus Laptop', gtin, rating: 4.5, review_count: 90 }),
    ]);
    catalog.fakes.walmart.will([laptopOf('walmart', { title: 'Nimbus, by Acme', gtin, price: 1100 })]);
    const { body } = await catalog.search({ product_type: 'laptop', price: { max: 1000 } });
    expect(body.total_count).toBe(2);
    expect(body.products.find(({ product_id }) => product_id === 'ebay:1')).toMatchObject({
      price: 480,
      rating: 4.5,
      offers: [{ product_id: 'amazon:1', marketplace: 'amazon', price: 500, currency: 'USD', condition: 'new' }],
      why_ranked: expect.stringContaining('$20 less than at Amazon'),
    });
  });

  it('is measured', async () => {
    catalog.fakes.ebay.will([laptopOf('ebay', { availability: 'out_of_stock' })]);
    await catalog.search({ product_type: 'laptop' });
    const metrics = (await catalog.get<string>('/metrics')).body.toString();
    expect(metrics.split('\n')).toEqual(
      expect.arrayContaining([
        'catalog_marketplace_calls_total{marketplace="ebay",outcome="ok",service="catalog"} 1',
        'catalog_marketplace_breaker_open{marketplace="ebay",service="catalog"} 0',
        'catalog_search_seconds_count{service="catalog",outcome="complete"} 1',
        'catalog_products_left_out_total{reason="out_of_stock",service="catalog"} 1',
      ]),
    );
  });

  it('is one line of the log, without a word of what was searched', async () => {
    catalog.fakes.ebay.will(new MarketplaceError('ebay', 'malformed', 'no'));
    await catalog.search({ product_type: 'laptop' });
    const lines = catalog.log.filter((line) => line.includes('search.'));
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      {
        event: 'search.finished',
        counts: { amazon: 1, walmart: 1, bestbuy: 1 },
        failures: { ebay: 'malformed' },
        total: 3,
      },
    ]);
    expect(lines.join('')).not.toContain('laptop');
  });
});

describe('the documentation', () => {
  it('knows what a search takes and gives', async () => {
    const catalog = await TestCatalog.start();
    const { body } = await catalog.get<{ paths: object; components: { schemas: object } }>('/docs-json');
    await catalog.close();
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining(['/api/v1/search', '/api/v1/products/{product_id}', '/rank', '/api/v1/marketplaces']),
    );
    expect(body.components.schemas).toMatchObject({
      SearchRequest: {},
      SearchResults: {},
      RankReply: {},
      MarketplaceList: {},
    });
  });
});
