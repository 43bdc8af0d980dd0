import type { Relaxation, SearchResults } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import fc from 'fast-check';
import { TestCatalog } from '../../testing/catalog.builder';
import { aProduct } from '../../testing/product.builder';
import { ShelfMarketplace } from '../../testing/shelf-marketplace';

const BRANDS = ['Acme', 'Bolt', 'Cirrus'];
const COLORS = ['Red', 'Blue', 'Black', 'White'];
const CONDITIONS = ['new', 'new', 'like_new', 'good', 'refurbished', undefined] as const;

/** From $100 to $2,440, of three brands, in four colours. */
const laptops = (marketplace: 'ebay' | 'amazon'): FoundProduct[] =>
  Array.from({ length: 40 }, (_, at) =>
    aProduct({
      marketplace,
      product_id: `${marketplace}:${at}`,
      title: `${BRANDS[at % 3]} Type${marketplace}${at} Laptop ${[8, 16, 32][at % 3]}GB ${COLORS[at % 4]}`,
      price: 100 + 60 * at,
      condition: CONDITIONS[at % 6],
      rating: at % 4 === 0 ? undefined : 3 + (at % 5) * 0.4,
      review_count: 20,
      attributes: { brand: BRANDS[at % 3]! },
    }),
  );

describe('the help of a search that finds little', () => {
  let catalog: TestCatalog;
  let ebay: ShelfMarketplace;

  beforeEach(async () => {
    ebay = new ShelfMarketplace('ebay', [
      ...laptops('ebay'),
      aProduct({ marketplace: 'ebay', product_id: 'ebay:pajamas', title: 'Pajamas with Red Scooter Print' }),
    ]);
    const patient = { SEARCH_DEADLINE_MS: '10000', MARKETPLACE_TIMEOUT_MS: '10000' };
    catalog = await TestCatalog.start(patient, [ebay, new ShelfMarketplace('amazon', laptops('amazon'))]);
  });

  afterEach(() => catalog.close());

  const search = async (wish: object): Promise<SearchResults> =>
    (await catalog.search({ product_type: 'laptop', ...wish })).body;

  const helpFor = async (wish: object): Promise<Relaxation[]> => (await search(wish)).relaxations ?? [];

  it('names the price that lets a few in, though the marketplaces were asked for nothing dearer', async () => {
    expect(await helpFor({ price: { max: 90 } })).toEqual([
      {
        limit: 'price.max',
        from: 90,
        to: 160,
        count: 4,
        requirement_spec: expect.objectContaining({ product_type: 'laptop', price: { max: 160, currency: 'USD' } }),
      },
    ]);
  });

  it.each([
    ['price.min', { price: { min: 5000 } }, 2300, 6],
    ['condition', { condition: 'like_new', price: { min: 270, max: 290 } }, 'good', 2],
    ['rating_min', { rating_min: 5 }, 4.5, 12],
    ['brand_preferences', { brand_preferences: ['Zenith'] }, null, 80],
    ['attributes.color', { attributes: { color: 'pink' } }, null, 80],
    ['price.currency', { price: { max: 500, currency: 'EUR' } }, 'USD', 80],
    ['filters.excluded', { filters: { excluded: ['laptop'] } }, null, 80],
    ['brand_exclusions', { brand_exclusions: BRANDS }, null, 80],
    ['marketplaces', { marketplaces: ['ebay'], attributes: { model: 'typeamazon7' } }, null, 1],
  ])('says what there would be with another %s', async (limit, wish, to, count) => {
    const relaxation = (await helpFor(wish)).find((each) => each.limit === limit);
    expect(relaxation).toMatchObject({ limit, to, count });
  });

  it('finds with each relaxed requirement at least as many as it says, whatever was wished for', async () => {
    const optional = <T>(values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 });
    const wish = fc.record({
      max: optional([50, 130, 400]),
      condition: optional(['new', 'like_new', 'refurbished']),
      rating_min: optional([4, 4.8]),
      brand: optional(['Acme', 'Zenith']),
      color: optional(['red', 'pink']),
      ram: optional([16, 64]),
      marketplaces: optional(['ebay', 'amazon']),
    });
    let helped = 0;
    await fc.assert(
      fc.asyncProperty(wish, async ({ max, condition, rating_min, brand, color, ram, marketplaces }) => {
        const relaxations = await helpFor({
          ...(max && { price: { max } }),
          condition,
          rating_min,
          brand_preferences: brand ? [brand] : [],
          attributes: { ...(color && { color }), ...(ram && { ram_gb: ram }) },
          marketplaces: marketplaces ? [marketplaces] : [],
        });
        expect(relaxations.length).toBeLessThanOrEqual(4);
        for (const { count, requirement_spec } of relaxations) {
          helped += 1;
          expect(count).toBeGreaterThan(0);
          expect((await search({ ...requirement_spec, limit: 1 })).total_count).toBeGreaterThanOrEqual(count);
        }
      }),
      { numRuns: 25 },
    );
    expect(helped).toBeGreaterThan(5);
  });

  it('offers the smallest change first', async () => {
    const limits = (await helpFor({ price: { max: 155 }, rating_min: 4 })).map(({ limit }) => limit);
    expect(limits).toEqual(['rating_min', 'price.max']);
  });

  it('asks the marketplaces once more at most, and nobody again for the same', async () => {
    await helpFor({ price: { max: 90 }, condition: 'new', brand_preferences: ['Zenith'] });
    expect(ebay.asked.map(({ text }) => text)).toEqual(['Zenith laptop', 'laptop']);
    await helpFor({ price: { max: 80 }, condition: 'new', brand_preferences: ['Zenith'] });
    expect(ebay.asked.map(({ text }) => text)).toEqual(['Zenith laptop', 'laptop', 'Zenith laptop']);
  });

  it('asks nobody where there is enough, and says nothing', async () => {
    const body = await search({ price: { max: 1000 } });
    expect(body).not.toHaveProperty('relaxations');
    expect(ebay.asked).toHaveLength(1);
  });

  it('says that nothing of the kind is sold, and what was found instead', async () => {
    const body = await search({ product_type: 'red scooter' });
    expect(body).toMatchObject({
      products: [],
      total_count: 0,
      relaxations: [],
      missing_kind: { product_type: 'red scooter', found_instead: [{ product_type: 'pajamas', count: 1 }] },
    });
    expect(body.search_metadata['left_out']).toEqual({ other_kind: 1 });
  });

  it('does not say so of what is only too dear', async () => {
    expect(await search({ price: { max: 90 } })).not.toHaveProperty('missing_kind');
  });
});
