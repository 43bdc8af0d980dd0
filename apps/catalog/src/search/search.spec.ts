import type { SearchResults } from '@talknshop/contracts';
import { MarketplaceError, type FoundProduct } from '@talknshop/marketplaces';
import { TestCatalog } from '../testing/catalog.builder';
import { aProduct } from '../testing/product.builder';

const laptop = (marketplace: FoundProduct['marketplace'], changes: Partial<FoundProduct> = {}): FoundProduct =>
  aProduct({ marketplace, product_id: `${marketplace}:1`, title: `Laptop of ${marketplace}`, ...changes });

const fault = (kind: 'unavailable' | 'rate_limited' | 'malformed', retry_after_ms?: number) =>
  new MarketplaceError('ebay', kind, 'no', { retry_after_ms });

const failures = ({ marketplaces_failed }: SearchResults): Record<string, string> =>
  Object.fromEntries(marketplaces_failed.map(({ marketplace, reason }) => [marketplace, reason]));

const facts = (results: SearchResults): Record<string, Record<string, unknown>> =>
  results.search_metadata['marketplaces'] as Record<string, Record<string, unknown>>;

describe('a search', () => {
  let catalog: TestCatalog;

  beforeEach(async () => {
    catalog = await TestCatalog.start();
    for (const [marketplace, fake] of Object.entries(catalog.fakes))
      fake.will([laptop(marketplace as FoundProduct['marketplace'])]);
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

  it('names the marketplace that was too slow and answers with the rest', async () => {
    catalog.fakes.ebay.will('hang');
    const { body } = await catalog.search({ product_type: 'laptop', deadline_ms: 50 });
    expect(body.products).toHaveLength(3);
    expect(failures(body)).toEqual({ ebay: 'No answer within 50 milliseconds.' });
    expect(body.search_duration_ms).toBeLessThan(150);
  });

  it('asks again after a 429, when there is time', async () => {
    catalog.fakes.ebay.will(fault('rate_limited', 10), [laptop('ebay')]);
    const { body } = await catalog.search({ product_type: 'laptop' });
    expect(body.marketplaces_failed).toEqual([]);
    expect(body.products).toHaveLength(4);
  });

  it.each([
    ['500', fault('unavailable'), 'It is having trouble right now.', 'unavailable'],
    ['what nobody can read', fault('malformed'), 'It sent an answer that cannot be read.', 'malformed'],
    [
      '429 for a long time',
      fault('rate_limited', 60_000),
      'It asks us to slow down; try again in 60 seconds.',
      'rate_limited',
    ],
    ['something unforeseen', new TypeError('bug'), 'Something went wrong on our side.', 'internal'],
  ])('goes on when a marketplace answers %s', async (_, error, reason, code) => {
    catalog.fakes.walmart.will(error);
    const { status, body } = await catalog.search({ product_type: 'laptop' });
    expect(status).toBe(200);
    expect(failures(body)).toEqual({ walmart: reason });
    expect(facts(body)['walmart']).toMatchObject({ count: 0, code });
    expect(body.products).toHaveLength(3);
  });

  it('is honest when all are down', async () => {
    for (const fake of Object.values(catalog.fakes)) fake.will(fault('unavailable'));
    const { status, body } = await catalog.search({ product_type: 'laptop' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ products: [], total_count: 0, marketplaces_searched: [] });
    expect(Object.keys(failures(body)).sort()).toEqual(['amazon', 'bestbuy', 'ebay', 'walmart']);
    expect(body.search_metadata['cached']).toBe(false);
  });

  it('asks only the marketplaces that were named', async () => {
    catalog.fakes.ebay.will(
      [1, 2, 3, 4].map((number) => laptop('ebay', { product_id: `ebay:${number}`, title: `Laptop ${number}` })),
    );
    const { body } = await catalog.search({ product_type: 'laptop', marketplaces: ['ebay'] });
    expect(body.marketplaces_searched).toEqual(['ebay']);
    expect(catalog.fakes.amazon.asked).toEqual([]);
  });

  it('says so when a named marketplace is not set up', async () => {
    const { body } = await catalog.search({ product_type: 'laptop', marketplaces: ['ebay', 'kroger'] });
    expect(failures(body)).toEqual({ kroger: 'It is not set up here.' });
  });

  it('shows nothing beyond a limit, whatever the marketplaces send, and says what was left out', async () => {
    catalog.fakes.ebay.will([laptop('ebay', { price: 1000.01 })]);
    catalog.fakes.amazon.will([laptop('amazon', { condition: 'refurbished' })]);
    catalog.fakes.walmart.will([laptop('walmart', { title: 'Acme Laptop' })]);
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
    catalog.fakes.ebay.will([laptop('ebay'), laptop('ebay')]);
    expect((await catalog.search({ product_type: 'laptop' })).body.total_count).toBe(4);
  });

  it('shows a product once, at its cheapest, with its other offers', async () => {
    const gtin = '00012345678905';
    catalog.fakes.ebay.will([laptop('ebay', { title: 'Acme Nimbus Laptop Brand New', price: 480 })]);
    catalog.fakes.amazon.will([laptop('amazon', { title: 'Acme Nimbus Laptop', gtin, rating: 4.5, review_count: 90 })]);
    catalog.fakes.walmart.will([laptop('walmart', { title: 'Nimbus, by Acme', gtin, price: 1100 })]);
    const { body } = await catalog.search({ product_type: 'laptop', price: { max: 1000 } });
    expect(body.total_count).toBe(2);
    expect(body.products.find(({ product_id }) => product_id === 'ebay:1')).toMatchObject({
      price: 480,
      rating: 4.5,
      offers: [{ product_id: 'amazon:1', marketplace: 'amazon', price: 500, currency: 'USD', condition: 'new' }],
      why_ranked: expect.stringContaining('$20 less than at Amazon'),
    });
  });

  it('puts cards in order by the price they show', async () => {
    const gtin = '00012345678905';
    catalog.fakes.ebay.will([laptop('ebay', { gtin, price: 300 })]);
    catalog.fakes.amazon.will([laptop('amazon', { gtin, price: 700 })]);
    catalog.fakes.walmart.will([laptop('walmart', { price: 400 })]);
    const { body } = await catalog.search({ product_type: 'laptop', sort: 'price_asc' });
    expect(body.products.map(({ product_id }) => product_id)).toEqual(['ebay:1', 'walmart:1', 'bestbuy:1']);
  });

  it('is measured', async () => {
    catalog.fakes.ebay.will([laptop('ebay', { availability: 'out_of_stock' })]);
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
    catalog.fakes.ebay.will(fault('malformed'));
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

describe('a repeated search', () => {
  let catalog: TestCatalog;

  beforeEach(async () => {
    catalog = await TestCatalog.start();
    for (const fake of Object.values(catalog.fakes)) fake.will([laptop(fake.marketplace)]);
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
    catalog.fakes.ebay.will(new MarketplaceError('ebay', 'rejected', 'no'), [laptop('ebay')]);
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
    expect(failures(hurried.body)).toHaveProperty('ebay');
    arrive();
    const patient = await catalog.search({ product_type: 'laptop' });
    expect(patient.body.marketplaces_failed).toEqual([]);
    expect(catalog.fakes.ebay.asked).toHaveLength(1);
  });
});

describe('a search that makes no sense', () => {
  let catalog: TestCatalog;

  beforeAll(async () => {
    catalog = await TestCatalog.start();
  });

  afterAll(() => catalog.close());

  it.each([
    ['an unknown field', { product_type: 'laptop', colour: 'red' }, '$.colour'],
    ['an unknown field of the price', { product_type: 'laptop', price: { most: 5 } }, '$.price.most'],
    ['a maximum below the minimum', { product_type: 'laptop', price: { min: 10, max: 5 } }, '$.price.max'],
    ['a negative price', { product_type: 'laptop', price: { max: -1 } }, '$.price.max'],
    ['an unknown marketplace', { product_type: 'laptop', marketplaces: ['alibaba'] }, '$.marketplaces'],
    ['a product of 5,001 characters', { product_type: 'x'.repeat(5001) }, '$.product_type'],
    ['no product', {}, '$.product_type'],
    ['an empty product', { product_type: '  ' }, '$.product_type'],
    ['an unknown condition', { product_type: 'laptop', condition: 'mint' }, '$.condition'],
    ['a rating above 5', { product_type: 'laptop', rating_min: 6 }, '$.rating_min'],
    ['an unknown order', { product_type: 'laptop', sort: 'random' }, '$.sort'],
    ['a limit of 0', { product_type: 'laptop', limit: 0 }, '$.limit'],
    ['deep attributes', { product_type: 'laptop', attributes: { a: { b: 1 } } }, '$.attributes'],
    ['a cursor, as there is no paging', { product_type: 'laptop', cursor: 'abc' }, '$.cursor'],
  ])('is refused for %s', async (_, body, path) => {
    const reply = await catalog.search(body);
    expect(reply.status).toBe(400);
    expect(reply.type).toContain('application/problem+json');
    expect(reply.body.code).toBe('invalid_request');
    expect(reply.body.errors?.map((error) => error.path)).toContain(path);
  });

  it('is refused when it is no JSON', async () => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${catalog.service.url}/search`, { method: 'POST', headers, body: '{' });
    expect(response.status).toBe(400);
  });

  it('reaches no marketplace', () => {
    expect(catalog.fakes.ebay.asked).toEqual([]);
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
