import type { Facet, SearchResults } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import fc from 'fast-check';
import { TestCatalog } from '../../testing/catalog.builder';
import { aProduct } from '../../testing/product.builder';

const COLORS = ['Black', 'Silver', 'Space Gray'];
const BRANDS = ['Acme', 'Bolt', 'Cirrus', 'Dynamo'];
const CONDITIONS = ['new', 'good', 'refurbished', undefined] as const;

/** The same laptops every time, in many colours, of which some are sold on two marketplaces. */
const laptops = (marketplace: 'ebay' | 'amazon', count: number): FoundProduct[] =>
  Array.from({ length: count }, (_, at) =>
    aProduct({
      marketplace,
      product_id: `${marketplace}:${at}`,
      title: `${BRANDS[at % 4]} Laptop Type${at}, ${[8, 16, 32][at % 3]}GB RAM`,
      gtin: at % 3 === 0 ? gtinOf(at) : undefined,
      price: 200 + 37 * ((at * 7) % count) + (marketplace === 'ebay' ? 5 : 0),
      condition: at % 3 === 0 ? 'new' : CONDITIONS[at % 4],
      rating: at % 5 === 0 ? undefined : 2.5 + (at % 6) * 0.5,
      review_count: 10,
      attributes: { brand: BRANDS[at % 4]!, ...(marketplace === 'amazon' && { color: COLORS[at % 3]! }) },
    }),
  );

const gtinOf = (number: number): string => String(10_000_000_000_000 + number);

const facet = ({ facets = [] }: SearchResults, name: string): Facet | undefined =>
  facets.find((each) => each.name === name);

const counts = (results: SearchResults, name: string): Record<string, number> =>
  Object.fromEntries(facet(results, name)?.values.map(({ label, count }) => [label, count]) ?? []);

describe('the facets of a search', () => {
  let catalog: TestCatalog;

  beforeAll(async () => {
    catalog = await TestCatalog.start();
    catalog.fakes.ebay.will(laptops('ebay', 40));
    catalog.fakes.amazon.will(laptops('amazon', 40));
  });

  afterAll(() => catalog.close());

  const search = async (facets: string[] = [], wish: object = {}): Promise<SearchResults> =>
    (await catalog.search({ product_type: 'laptop', limit: 1, ...wish, facets })).body;

  it('are those that tell its products apart, few enough to be read', async () => {
    const { facets = [] } = await search();
    const names = facets.map(({ name }) => name);
    expect(names).toEqual(['brand', 'price', 'condition', 'rating', 'marketplace', 'color', 'ram']);
    for (const { values } of facets) expect(values.length).toBeLessThanOrEqual(12);
  });

  it('say for each value what a search narrowed by it gives', async () => {
    const { facets = [] } = await search();
    const values = facets.flatMap((each) => each.values);
    expect(values.length).toBeGreaterThan(15);
    for (const { facet: value, count } of values)
      expect([value, (await search([value])).total_count]).toEqual([value, count]);
  });

  it('stay true when several are applied, whichever they are', async () => {
    const all = (await search()).facets!.flatMap(({ values }) => values.map((value) => value.facet));
    await fc.assert(
      fc.asyncProperty(fc.subarray(all, { minLength: 1, maxLength: 3 }), fc.nat(), async (applied, pick) => {
        const narrowed = await search(applied);
        const { name, values } = narrowed.facets![pick % Math.max(1, narrowed.facets!.length)] ?? {
          name: '',
          values: [],
        };
        const others = applied.filter((each) => !each.startsWith(`${name}:`));
        for (const value of values) expect((await search([...others, value.facet])).total_count).toBe(value.count);
      }),
      { numRuns: 15 },
    );
  });

  it('widen within one facet and narrow across facets', async () => {
    const [acme, bolt, both, black] = await Promise.all([
      search(['brand:acme']),
      search(['brand:bolt']),
      search(['brand:acme', 'brand:bolt']),
      search(['brand:acme', 'brand:bolt', 'color:black']),
    ]);
    expect(both.total_count).toBe(acme.total_count + bolt.total_count);
    expect(black.total_count).toBeLessThan(both.total_count);
  });

  it.each([
    ['brand', 'brand:acme'],
    ['color', 'color:black'],
  ])('keep the other values of an applied %s, to change to', async (name, applied) => {
    expect(counts(await search([applied]), name)).toEqual(counts(await search(), name));
  });

  it('know a fact that only another offer of the same product states', async () => {
    const { total_count } = await search(['color:black', 'marketplace:ebay']);
    expect(total_count).toBeGreaterThan(0);
  });

  it('have round price ranges that leave nothing out', async () => {
    const results = await search();
    const prices = counts(results, 'price');
    expect(Object.values(prices).reduce((sum, count) => sum + count, 0)).toBe(results.total_count);
    expect(Object.keys(prices)).toEqual([
      'Under $500',
      '$500 to $800',
      '$800 to $1,000',
      '$1,000 to $1,500',
      '$1,500 and up',
    ]);
  });

  it('count only what is within the limits', async () => {
    expect(counts(await search([], { condition: 'refurbished' }), 'condition')).toEqual({});
    const brands = counts(await search([], { brand_exclusions: ['Acme'] }), 'brand');
    expect(Object.keys(brands).sort()).toEqual(['Bolt', 'Cirrus', 'Dynamo']);
  });

  it('ask no marketplace anew', async () => {
    const before = catalog.fakes.ebay.asked.length;
    await search();
    await search(['ram:16']);
    expect(catalog.fakes.ebay.asked.length - before).toBeLessThanOrEqual(1);
  });

  it.each(['brand', 'brand:', ':lenovo', 'price:-', 'price:low', 'rating:9', 'Brand:x', '💡:x'])(
    'refuse %j, and say what was expected',
    async (wrong) => {
      const reply = await catalog.search({ product_type: 'laptop', facets: ['brand:acme', wrong] });
      expect(reply.status).toBe(400);
      expect(reply.body.errors).toMatchObject([{ path: expect.stringContaining('$.facets') }]);
    },
  );

  it('may be a value that nothing has', async () => {
    expect(await search(['brand:nobody'])).toMatchObject({ total_count: 0, products: [] });
  });
});
