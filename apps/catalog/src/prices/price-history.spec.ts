import { StorageUnavailable } from '@talknshop/aws';
import type { PriceHistory } from '@talknshop/contracts';
import { TestCatalog } from '../testing/catalog.builder';
import { inMemoryPriceStores } from '../testing/in-memory-price-stores';
import { aProduct, aRequirement } from '../testing/product.builder';

describe('the price history of a product', () => {
  let stores: ReturnType<typeof inMemoryPriceStores>;
  let catalog: TestCatalog;

  beforeEach(async () => {
    stores = inMemoryPriceStores();
    catalog = await TestCatalog.start(undefined, undefined, stores);
  });

  afterEach(() => catalog.close());

  const historyOf = (id: string, query = '') =>
    catalog.get<PriceHistory>(`/api/v1/products/${encodeURIComponent(id)}/price-history${query}`);

  it('has what was stored of it', async () => {
    await stores.history.add([{ product_id: 'ebay:v1|1|0', price: 450, currency: 'USD', seen_at: daysAgo(3) }]);
    const { status, body } = await historyOf('ebay:v1|1|0');
    expect(status).toBe(200);
    expect(body).toMatchObject({ currency: 'USD', points: [{ price: 450, seen_at: daysAgo(3) }], simulated: true });
  });

  it('reaches as far back as it is asked for, 90 days unless told', async () => {
    await stores.history.add([1, 20, 100].map((days) => aPrice(days)));
    const lengths = await Promise.all(['', '?days=10', '?days=120'].map((query) => historyOf('bestbuy:1', query)));
    expect(lengths.map(({ body }) => body.points.length)).toEqual([2, 1, 3]);
  });

  it('is empty when it was never seen', async () => {
    expect(await historyOf('bestbuy:never')).toMatchObject({
      status: 200,
      body: { product_id: 'bestbuy:never', points: [] },
    });
  });

  it.each([
    ['nonsense', 'a product id reads marketplace:id'],
    ['kroger:1', 'kroger: It is not set up here'],
  ])('is not found under %j', async (id, detail) => {
    expect(await historyOf(id)).toMatchObject({
      status: 404,
      type: expect.stringContaining('problem+json'),
      body: { detail: expect.stringContaining(detail) },
    });
  });

  it.each(['?days=0', '?days=366', '?days=soon', '?weeks=1'])('is refused for %s', async (query) => {
    expect((await historyOf('bestbuy:1', query)).status).toBe(400);
  });

  it('is 503 while the storage does not answer, and searches go on', async () => {
    stores.history.fault = new StorageUnavailable('query', new Error('down'));
    catalog.fakes.bestbuy.will([aProduct()]);
    expect(await historyOf('bestbuy:1')).toMatchObject({ status: 503, body: { code: 'storage_unavailable' } });
    expect((await catalog.search(aRequirement())).status).toBe(200);
  });

  it('remembers what searches answered and what was looked up, at the latest when the catalog stops', async () => {
    catalog.fakes.bestbuy.will([aProduct({ price: 500 })]);
    catalog.fakes.ebay.will([aProduct({ marketplace: 'ebay', product_id: 'ebay:2', price: 300, title: 'Chair' })]);
    await catalog.search(aRequirement({ marketplaces: ['bestbuy'] }));
    await catalog.product('ebay:2');
    await catalog.close();
    const stored = await Promise.all(['bestbuy:1', 'ebay:2'].map((id) => stores.history.list(id, daysAgo(1))));
    expect(stored.map(([seen]) => seen?.price)).toEqual([500, 300]);
  });

  it('is 503 with a clear word in a catalog without a storage', async () => {
    const bare = await TestCatalog.start();
    expect(await bare.get('/api/v1/products/bestbuy:1/price-history')).toMatchObject({
      status: 503,
      body: { code: 'prices_not_set_up', detail: expect.stringContaining('AWS_REGION') },
    });
    await bare.close();
  });
});

const STARTED = Date.now();

function daysAgo(days: number): string {
  return new Date(STARTED - days * 86_400_000).toISOString();
}

function aPrice(days: number) {
  return { product_id: 'bestbuy:1', price: 500 + days, currency: 'USD', seen_at: daysAgo(days) };
}
