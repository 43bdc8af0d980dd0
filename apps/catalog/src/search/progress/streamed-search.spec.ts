import type { SearchLine } from '@talknshop/contracts';
import { MarketplaceError, type FoundProduct } from '@talknshop/marketplaces';
import { TestCatalog } from '../../testing/catalog.builder';
import { aProduct } from '../../testing/product.builder';
import { openSearchStream, progressOf, resultsOf, searchStream, statusesOf } from '../../testing/search-stream';

const laptop = (marketplace: FoundProduct['marketplace'], number = 1): FoundProduct =>
  aProduct({ marketplace, product_id: `${marketplace}:${number}`, title: `Laptop ${number} of ${marketplace}` });

const laptops = (marketplace: FoundProduct['marketplace'], count: number): FoundProduct[] =>
  Array.from({ length: count }, (_, number) => laptop(marketplace, number));

describe('a streamed search', () => {
  let catalog: TestCatalog;

  beforeEach(async () => {
    catalog = await TestCatalog.start();
    for (const fake of Object.values(catalog.fakes)) fake.will([laptop(fake.marketplace)]);
  });

  afterEach(() => catalog.close());

  const linesOf = (request: object): Promise<SearchLine[]> => Array.fromAsync(searchStream(catalog, request));

  it('tells of each marketplace when it is asked and when it is done, and answers last', async () => {
    catalog.fakes.walmart.will(new MarketplaceError('walmart', 'malformed', 'no'));
    const lines = await linesOf({ product_type: 'laptop' });
    expect(statusesOf(lines, 'ebay')).toEqual(['searching', 'found']);
    expect(statusesOf(lines, 'walmart')).toEqual(['searching', 'failed']);
    expect(progressOf(lines, 'ebay')[1]).toEqual({
      type: 'marketplace',
      marketplace: 'ebay',
      status: 'found',
      count: 1,
      duration_ms: expect.any(Number),
    });
    expect(progressOf(lines, 'walmart')[1]).toMatchObject({ reason: 'It sent an answer that cannot be read.' });
    expect(lines.filter(({ type }) => type === 'results')).toHaveLength(1);
    expect(resultsOf(lines)).toMatchObject({ total_count: 3, requirement_spec: { product_type: 'laptop' } });
  });

  it('says so before the answer is there', async () => {
    let arrive!: (products: FoundProduct[]) => void;
    catalog.fakes.ebay.will(new Promise<FoundProduct[]>((resolve) => (arrive = resolve)));
    const lines: SearchLine[] = [];
    for await (const line of searchStream(catalog, { product_type: 'laptop' })) {
      lines.push(line);
      if (lines.filter((each) => 'status' in each && each.status === 'found').length === 3) arrive([laptop('ebay')]);
    }
    expect(progressOf(lines.slice(-2), 'ebay')).toMatchObject([{ status: 'found' }]);
    expect(resultsOf(lines).marketplaces_failed).toEqual([]);
  });

  it('calls late whoever misses the deadline', async () => {
    catalog.fakes.ebay.will('hang');
    const lines = await linesOf({ product_type: 'laptop', deadline_ms: 50 });
    expect(statusesOf(lines, 'ebay')).toEqual(['searching', 'late']);
    expect(resultsOf(lines).marketplaces_failed).toMatchObject([{ marketplace: 'ebay' }]);
  });

  it('names a wished marketplace that is not set up', async () => {
    const lines = await linesOf({ product_type: 'laptop', marketplaces: ['ebay', 'kroger'] });
    expect(statusesOf(lines, 'kroger')).toEqual(['failed']);
  });

  it.each([
    ['an unknown field', { product_type: 'laptop', colour: 'red' }],
    ['a wrong cursor', { product_type: 'laptop', cursor: 'abc' }],
    ['a wrong facet', { product_type: 'laptop', facets: ['nothing'] }],
    ['nothing to look for', { product_type: ' ' }],
  ])('is a problem and no stream for %s', async (_, request) => {
    const response = await openSearchStream(catalog, request);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ code: 'invalid_request' });
  });

  it('ends with the problem when something breaks on the way', async () => {
    const broken = [{ ...laptop('ebay'), title: undefined as unknown as string }];
    catalog.fakes.ebay.will(broken);
    const lines = await linesOf({ product_type: 'laptop' });
    expect(statusesOf(lines, 'ebay')).toEqual(['searching', 'found']);
    expect(lines.at(-1)).toMatchObject({ type: 'error', problem: { status: 500, code: 'internal_error' } });
    expect(catalog.log.join('')).toContain('search.stream_broke');
  });

  it('stops waiting when the client hangs up, and keeps what still arrives', async () => {
    await catalog.close();
    catalog = await TestCatalog.start({ SEARCH_DEADLINE_MS: '10000', MARKETPLACE_TIMEOUT_MS: '10000' });
    for (const fake of Object.values(catalog.fakes)) fake.will([laptop(fake.marketplace)]);
    let arrive!: (products: FoundProduct[]) => void;
    catalog.fakes.ebay.will(new Promise<FoundProduct[]>((resolve) => (arrive = resolve)));
    const gone = new AbortController();
    const request = { product_type: 'laptop', deadline_ms: 30_000 };
    const stream = searchStream(catalog, request, gone.signal);
    await stream.next();
    gone.abort();
    await expect(Array.fromAsync(stream)).rejects.toThrow();
    await until(() => catalog.log.some((line) => line.includes('"aborted":true')));
    arrive([laptop('ebay')]);
    const { body } = await catalog.search({ product_type: 'laptop' });
    expect(body.total_count).toBe(4);
    expect(catalog.fakes.ebay.asked).toHaveLength(1);
    expect(catalog.log.filter((line) => line.includes('search.finished'))).toHaveLength(1);
  });
});

describe('a search with a grace time', () => {
  let catalog: TestCatalog;
  let late: Promise<FoundProduct[]>;
  let arrive: (products: FoundProduct[]) => void;

  beforeEach(async () => {
    catalog = await TestCatalog.start({ SEARCH_DEADLINE_MS: '10000', MARKETPLACE_TIMEOUT_MS: '10000' });
    ({ promise: late, resolve: arrive } = Promise.withResolvers<FoundProduct[]>());
    catalog.fakes.ebay.will(late);
    catalog.fakes.amazon.will(laptops('amazon', 6));
  });

  afterEach(async () => {
    arrive([]);
    await catalog.close();
  });

  const hurried = { product_type: 'laptop', grace_ms: 20 };

  it('does not wait for the slowest once there is enough', async () => {
    const { body } = await catalog.search(hurried);
    expect(body.total_count).toBe(6);
    expect(body.search_metadata['still_searching']).toEqual(['ebay']);
    expect(body.marketplaces_failed).toEqual([]);
    expect(body.marketplaces_searched).toEqual(['amazon', 'walmart', 'bestbuy']);
    expect(body.search_metadata['cached']).toBe(false);
    expect(body.search_duration_ms).toBeLessThan(5000);
  });

  it('leaves what comes later for the next search, which asks nobody again', async () => {
    await catalog.search(hurried);
    arrive(laptops('ebay', 3));
    const { body } = await catalog.search({ product_type: 'laptop' });
    expect(body.total_count).toBe(9);
    expect(body.search_metadata).not.toHaveProperty('still_searching');
    expect(catalog.fakes.ebay.asked).toHaveLength(1);
    expect(catalog.fakes.amazon.asked).toHaveLength(1);
  });

  it('says in its stream who is late', async () => {
    const lines = await Array.fromAsync(searchStream(catalog, hurried));
    expect(progressOf(lines, 'ebay').at(-1)).toMatchObject({ status: 'late', reason: expect.any(String) });
    expect(resultsOf(lines).search_metadata['still_searching']).toEqual(['ebay']);
  });

  it('waits on while more than one is missing, however much the others have', async () => {
    catalog.fakes.walmart.will(late);
    const searching = catalog.search({ ...hurried, limit: 5, grace_ms: 0 });
    for await (const _ of searchStream(catalog, { product_type: 'sofa', marketplaces: ['bestbuy'] })) continue;
    arrive(laptops('ebay', 2));
    expect((await searching).body.search_metadata).not.toHaveProperty('still_searching');
  });

  it('waits on while there are only few', async () => {
    catalog.fakes.amazon.will(laptops('amazon', 3));
    const searching = catalog.search({ ...hurried, grace_ms: 0 });
    for await (const _ of searchStream(catalog, { product_type: 'sofa', grace_ms: 0, marketplaces: ['walmart'] }))
      continue;
    arrive(laptops('ebay', 2));
    const { body } = await searching;
    expect(body.total_count).toBe(5);
    expect(body.search_metadata).not.toHaveProperty('still_searching');
  });

  it('counts only what is within the limits', async () => {
    catalog.fakes.amazon.will(laptops('amazon', 6).map((product) => ({ ...product, price: 2000 })));
    const searching = catalog.search({ ...hurried, price: { max: 1000 } });
    arrive(laptops('ebay', 2));
    expect((await searching).body.search_metadata).not.toHaveProperty('still_searching');
  });
});

async function until(met: () => boolean): Promise<void> {
  while (!met()) await new Promise((resolve) => setImmediate(resolve));
}
