import { jest } from '@jest/globals';
import { MarketplaceError } from '@talknshop/marketplaces';
import { TestCatalog } from '../testing/catalog.builder';
import { passTime } from '../testing/pass-time';

const REST_MS = 60_000;
/** Of a machine that does much else besides. */
const PATIENT = {
  SEARCH_DEADLINE_MS: '10000',
  MARKETPLACE_TIMEOUT_MS: '10000',
  MARKETPLACE_RETRIES: '0',
  MARKETPLACE_BREAKER_REST_MS: String(REST_MS),
};

describe('the marketplaces', () => {
  let catalog: TestCatalog;

  beforeEach(async () => {
    catalog = await TestCatalog.start(PATIENT);
  });

  afterEach(async () => {
    jest.restoreAllMocks();
    await catalog.close();
  });

  const ebay = async () => (await catalog.marketplaces()).body.marketplaces.find((each) => each.marketplace === 'ebay');
  const search = (word: string) => catalog.search({ product_type: word, marketplaces: ['ebay'] });

  it('are listed with how they are reached', async () => {
    const { body } = await catalog.marketplaces();
    expect(body.marketplaces.map(({ name }) => name)).toEqual(['eBay', 'Amazon', 'Walmart', 'Best Buy']);
    expect(await ebay()).toEqual({
      marketplace: 'ebay',
      name: 'eBay',
      enabled: true,
      access: 'simulated',
      health: 'up',
      circuit: 'closed',
      detail: 'Not called in the last 5 minutes.',
    });
  });

  it('are down while the breaker keeps calls away, and up again once they answer', async () => {
    catalog.fakes.ebay.will(new MarketplaceError('ebay', 'unavailable', 'no'));
    for (const word of ['a', 'b', 'c']) await search(word);
    expect(await ebay()).toMatchObject({ health: 'down' });
    const { body } = await search('d');
    expect(body.marketplaces_failed[0]?.reason).toBe('It failed several times and is given a short rest.');
    expect(catalog.fakes.ebay.asked).toHaveLength(3);

    catalog.fakes.ebay.will([]);
    passTime(REST_MS);
    expect((await search('e')).body.marketplaces_failed).toEqual([]);
    expect(await ebay()).toMatchObject({ health: 'degraded' });
  });

  it('leave the catalog healthy, though degraded, when one is down', async () => {
    catalog.fakes.ebay.will(new MarketplaceError('ebay', 'unavailable', 'no'));
    for (const word of ['a', 'b', 'c']) await search(word);
    const { status, body } = await catalog.get<{ details: unknown }>('/health');
    expect(status).toBe(200);
    expect(JSON.stringify(body.details)).toContain('ebay');
  });
});

describe('a catalog without credentials', () => {
  let catalog: TestCatalog;

  beforeAll(async () => {
    catalog = await TestCatalog.startOnWires({ MARKETPLACE_SANDBOX_URL: '' });
  });

  afterAll(() => catalog.close());

  it('says what to set', async () => {
    expect((await catalog.marketplaces()).body.marketplaces[0]).toEqual({
      marketplace: 'ebay',
      name: 'eBay',
      enabled: false,
      access: 'api',
      health: 'down',
      detail: 'Set EBAY_CLIENT_ID, EBAY_CLIENT_SECRET to search it.',
    });
  });

  it('finds nothing, and says why', async () => {
    const { status, body } = await catalog.search({ product_type: 'laptop' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ products: [], marketplaces_searched: [] });
    expect(body.marketplaces_failed).toContainEqual({ marketplace: 'ebay', reason: 'It is not set up here.' });
  });
});

describe('marketplaces nobody can reach', () => {
  let catalog: TestCatalog;

  beforeAll(async () => {
    catalog = await TestCatalog.startOnWires({ MARKETPLACE_SANDBOX_URL: 'http://127.0.0.1:1' });
  });

  afterAll(() => catalog.close());

  it('are named, each with its trouble', async () => {
    const { status, body } = await catalog.search({ product_type: 'laptop' });
    expect(status).toBe(200);
    expect(body.marketplaces_failed).toEqual(
      ['ebay', 'amazon', 'bestbuy'].map((marketplace) => ({ marketplace, reason: 'It is having trouble right now.' })),
    );
  });
});
