import { startTestSandbox, type TestSandbox } from '../testing/test-sandbox';

const BEST_BUY = '/bestbuy/v1/products';
const KEY = 'apiKey=sandbox-bestbuy-key&format=json&show=sku,salePrice';

describe('the price switch', () => {
  let sandbox: TestSandbox;
  let sku: number;
  let path: string;

  beforeAll(async () => {
    sandbox = await startTestSandbox();
    const found = await sandbox.fetch(`${BEST_BUY}(search=laptop)?${KEY}&pageSize=1`);
    [{ sku }] = ((await found.json()) as { products: [{ sku: number }] }).products;
    path = `/prices/bestbuy/${sku}`;
  });
  afterAll(() => sandbox.close());

  const put = (body: unknown, to = path) =>
    sandbox.fetch(to, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

  it('changes what an offer costs wherever it is read', async () => {
    expect(await (await put({ price: 12.345 })).json()).toEqual({ price: 12.35, currency: 'USD' });
    const wire = await sandbox.fetch(`${BEST_BUY}/${sku}.json?${KEY}`);
    expect(await wire.json()).toMatchObject({ salePrice: 12.35 });
    expect(await (await sandbox.fetch(path)).json()).toMatchObject({ price: 12.35 });
  });

  it.each([[{ price: 0 }], [{ price: -3 }], [{ price: '5' }], [{ price: 1e12 }], [{}]])('refuses %j', async (body) => {
    const refused = await put(body);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('a number above 0');
  });

  it('knows no offer that is not on sale', async () => {
    expect((await put({ price: 5 }, '/prices/bestbuy/1')).status).toBe(404);
    expect((await put({ price: 5 }, '/prices/etsy/1')).status).toBe(404);
  });
});
