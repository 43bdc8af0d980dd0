import { MarketplaceError } from '@talknshop/marketplaces';
import { TestCatalog } from '../testing/catalog.builder';
import { aProduct } from '../testing/product.builder';

describe('one product', () => {
  let catalog: TestCatalog;

  beforeEach(async () => {
    catalog = await TestCatalog.start();
  });

  afterEach(() => catalog.close());

  it.each(['v1|1100|0', 'a/b?c#d%41', 'ä:ö'])('is found by a native id such as %j', async (native_id) => {
    catalog.fakes.ebay.will([aProduct({ marketplace: 'ebay', product_id: `ebay:${native_id}` })]);
    const { status, body } = await catalog.product(`ebay:${native_id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ product_id: `ebay:${native_id}`, score: 1, offers: [] });
    expect(catalog.fakes.ebay.lookedUp).toEqual([native_id]);
  });

  it('is found under its short name, too', async () => {
    catalog.fakes.bestbuy.will([aProduct({ product_id: 'bestbuy:7' })]);
    expect((await catalog.get('/products/bestbuy:7')).status).toBe(200);
  });

  it.each(['bestbuy:7', 'nonsense', 'etsy:7'])('is not found under %j', async (id) => {
    const { status, type, body } = await catalog.product(id);
    expect(status).toBe(404);
    expect(type).toContain('application/problem+json');
    expect(body.code).toBe('not_found');
  });

  it('is refused under an id that is wrongly encoded', async () => {
    expect((await catalog.get('/api/v1/products/%E0%A4%A')).status).toBe(400);
  });

  it.each([
    [503, 'marketplace_unavailable', new MarketplaceError('bestbuy', 'unavailable', 'no')],
    [503, 'marketplace_rate_limited', new MarketplaceError('bestbuy', 'rate_limited', 'no', { retry_after_ms: 9000 })],
    [502, 'marketplace_malformed', new MarketplaceError('bestbuy', 'malformed', 'no')],
    [504, 'marketplace_deadline_exceeded', 'hang' as const],
  ])('is answered with %d %s when its marketplace fails', async (status, code, behaviour) => {
    catalog.fakes.bestbuy.will(behaviour);
    const reply = await catalog.product('bestbuy:7');
    expect(reply).toMatchObject({ status, body: { code } });
  });

  it('is not found when its marketplace is not set up', async () => {
    expect(await catalog.product('kroger:7')).toMatchObject({ status: 404, body: { code: 'marketplace_not_enabled' } });
  });

  it('is asked for once when it is wanted twice', async () => {
    catalog.fakes.bestbuy.will([aProduct({ product_id: 'bestbuy:7' })]);
    await Promise.all([catalog.product('bestbuy:7'), catalog.product('bestbuy:7')]);
    expect(catalog.fakes.bestbuy.lookedUp).toHaveLength(1);
  });
});
