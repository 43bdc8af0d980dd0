import type { SearchResults } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import fc from 'fast-check';
import { TestCatalog } from '../../testing/catalog.builder';
import { aProduct } from '../../testing/product.builder';

const lamp = (number: number, changes: Partial<FoundProduct> = {}): FoundProduct =>
  aProduct({
    marketplace: 'ebay',
    product_id: `ebay:${number}`,
    title: `Lamp Model${number}`,
    price: 10 + (number % 7),
    ...changes,
  });

const lamps = (count: number): FoundProduct[] => Array.from({ length: count }, (_, number) => lamp(number));

const idsIn = ({ products }: SearchResults): string[] => products.map(({ product_id }) => product_id);

const cursorOf = ({ search_metadata }: SearchResults) => search_metadata['next_cursor'] as string | undefined;

describe('a search page by page', () => {
  let catalog: TestCatalog;

  beforeEach(async () => {
    catalog = await TestCatalog.start();
  });

  afterEach(() => catalog.close());

  async function pages(wish: object, limits: readonly number[]): Promise<string[][]> {
    const read: string[][] = [];
    let cursor: string | undefined;
    do {
      const { body } = await catalog.search({ ...wish, limit: limits[read.length % limits.length], cursor });
      read.push(idsIn(body));
      cursor = cursorOf(body);
    } while (cursor !== undefined);
    return read;
  }

  it('shows everything once, in the order of a single long page, however long the pages are', async () => {
    catalog.fakes.ebay.will(lamps(45));
    const { body } = await catalog.search({ product_type: 'lamp', limit: 100 });
    const limits = fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(limits, async (sizes) => {
        expect((await pages({ product_type: 'lamp' }, sizes)).flat()).toEqual(idsIn(body));
      }),
      { numRuns: 10 },
    );
    expect(catalog.fakes.ebay.asked).toHaveLength(1);
  });

  it('has a cursor only where there is more', async () => {
    catalog.fakes.ebay.will(lamps(3));
    expect(cursorOf((await catalog.search({ product_type: 'lamp', limit: 2 })).body)).toEqual(expect.any(String));
    expect(cursorOf((await catalog.search({ product_type: 'lamp', limit: 3 })).body)).toBeUndefined();
  });

  it('keeps its count and its order by price over all pages', async () => {
    catalog.fakes.ebay.will(lamps(20));
    const wish = { product_type: 'lamp', sort: 'price_asc' };
    const first = await catalog.search({ ...wish, limit: 8 });
    const second = await catalog.search({ ...wish, limit: 100, cursor: cursorOf(first.body) });
    expect(second.body.total_count).toBe(20);
    const prices = [...first.body.products, ...second.body.products].map(({ price }) => price);
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
  });

  it('repeats nothing and loses nothing when other products came in between', async () => {
    await catalog.close();
    catalog = await TestCatalog.start({ SEARCH_CACHE_SECONDS: '0' });
    const newcomers = Array.from({ length: 10 }, (_, number) => lamp(100 + number, { rating: 5, review_count: 9000 }));
    catalog.fakes.ebay.will(lamps(20), [...newcomers, ...lamps(20)]);
    const first = await catalog.search({ product_type: 'lamp', limit: 8 });
    const second = await catalog.search({ product_type: 'lamp', limit: 100, cursor: cursorOf(first.body) });
    const shown = [...idsIn(first.body), ...idsIn(second.body)];
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown).toHaveLength(30);
  });

  it('does not repeat a product that has a cheaper offer since', async () => {
    await catalog.close();
    catalog = await TestCatalog.start({ SEARCH_CACHE_SECONDS: '0' });
    const gtin = '00012345678905';
    catalog.fakes.ebay.will([lamp(1, { gtin, price: 1 }), ...lamps(9).slice(2)]);
    catalog.fakes.amazon.will([], [lamp(1, { gtin, price: 0.5, marketplace: 'amazon', product_id: 'amazon:1' })]);
    const wish = { product_type: 'lamp', sort: 'price_asc' };
    const first = await catalog.search({ ...wish, limit: 1 });
    expect(idsIn(first.body)).toEqual(['ebay:1']);
    const second = await catalog.search({ ...wish, limit: 100, cursor: cursorOf(first.body) });
    expect(idsIn(second.body)).not.toContain('amazon:1');
    expect(second.body.products).toHaveLength(7);
  });

  it.each([
    ['of another product', { product_type: 'candle' }],
    ['of another limit', { product_type: 'lamp', price: { max: 12 } }],
    ['of other facets', { product_type: 'lamp', facets: ['price:-12'] }],
  ])('refuses a cursor %s', async (_, other) => {
    catalog.fakes.ebay.will(lamps(9));
    const { body } = await catalog.search({ product_type: 'lamp', limit: 2 });
    const reply = await catalog.search({ ...other, cursor: cursorOf(body) });
    expect(reply.status).toBe(400);
    expect(reply.body.errors).toEqual([{ path: '$.cursor', message: expect.stringContaining('another search') }]);
  });

  it('takes a cursor with the same requirement in another order', async () => {
    catalog.fakes.ebay.will(lamps(9));
    const first = await catalog.search({ product_type: 'lamp', attributes: { a: 1, b: 2 }, limit: 2 });
    const again = { attributes: { b: 2, a: 1 }, product_type: 'lamp', limit: 2, cursor: cursorOf(first.body) };
    expect((await catalog.search(again)).status).toBe(200);
  });

  it('refuses what is no cursor, or no whole one, and says what was expected', async () => {
    catalog.fakes.ebay.will(lamps(9));
    const { body } = await catalog.search({ product_type: 'lamp', limit: 2 });
    const cursor = cursorOf(body)!;
    for (const wrong of ['', 'abc', '💡', `${cursor}x`, cursor.slice(0, -7), `2${cursor.slice(1)}`]) {
      const reply = await catalog.search({ product_type: 'lamp', cursor: wrong });
      expect(reply.status).toBe(400);
      expect(reply.body.errors).toEqual([{ path: '$.cursor', message: expect.stringContaining('next_cursor') }]);
    }
  });
});
