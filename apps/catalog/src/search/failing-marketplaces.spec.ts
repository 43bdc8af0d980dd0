import type { SearchResults } from '@talknshop/contracts';
import { MarketplaceError } from '@talknshop/marketplaces';
import { TestCatalog } from '../testing/catalog.builder';
import { laptopOf } from '../testing/laptop.builder';

const fault = (kind: 'unavailable' | 'rate_limited' | 'malformed', retry_after_ms?: number) =>
  new MarketplaceError('ebay', kind, 'no', { retry_after_ms });

const failures = ({ marketplaces_failed }: SearchResults): Record<string, string> =>
  Object.fromEntries(marketplaces_failed.map(({ marketplace, reason }) => [marketplace, reason]));

const facts = (results: SearchResults): Record<string, Record<string, unknown>> =>
  results.search_metadata['marketplaces'] as Record<string, Record<string, unknown>>;

describe('a search over marketplaces that fail', () => {
  let catalog: TestCatalog;

  beforeEach(async () => {
    catalog = await TestCatalog.start();
    for (const fake of Object.values(catalog.fakes)) fake.will([laptopOf(fake.marketplace)]);
  });

  afterEach(() => catalog.close());

  it('names the marketplace that was too slow and answers with the rest', async () => {
    await catalog.close();
    catalog = await TestCatalog.start({ SEARCH_DEADLINE_MS: '20000' });
    for (const fake of Object.values(catalog.fakes)) fake.will([laptopOf(fake.marketplace)]);
    catalog.fakes.ebay.will('hang');
    const { body } = await catalog.search({ product_type: 'laptop', deadline_ms: 50 });
    expect(body.products).toHaveLength(3);
    expect(failures(body)).toEqual({ ebay: 'No answer within 50 milliseconds.' });
    expect(body.search_duration_ms).toBeLessThan(10_000);
  });

  it('asks again after a 429, when there is time', async () => {
    catalog.fakes.ebay.will(fault('rate_limited', 10), [laptopOf('ebay')]);
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

  it('says so when a named marketplace is not set up', async () => {
    const { body } = await catalog.search({ product_type: 'laptop', marketplaces: ['ebay', 'kroger'] });
    expect(failures(body)).toEqual({ kroger: 'It is not set up here.' });
  });
});
