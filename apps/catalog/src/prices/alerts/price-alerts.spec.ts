import { StorageUnavailable } from '@talknshop/aws';
import type { PriceAlert, PriceAlertList, UserNotice } from '@talknshop/contracts';
import { MarketplaceError } from '@talknshop/marketplaces';
import { TestCatalog } from '../../testing/catalog.builder';
import { inMemoryPriceStores } from '../../testing/in-memory-price-stores';
import { aStoredAlert } from '../../testing/price-alert.builder';
import { aProduct, aRequirement } from '../../testing/product.builder';

const PATH = '/api/v1/price-alerts';

const FOR_A_LAPTOP = { user_id: 'ada', product_id: 'bestbuy:1', target_price: 450 };

describe('price alerts', () => {
  let stores: ReturnType<typeof inMemoryPriceStores>;
  let catalog: TestCatalog;

  beforeEach(async () => {
    stores = inMemoryPriceStores();
    catalog = await TestCatalog.start(undefined, undefined, stores);
    catalog.fakes.bestbuy.will([aProduct({ price: 500 })]);
  });

  afterEach(() => catalog.close());

  const create = (request: object = FOR_A_LAPTOP, headers?: Record<string, string>) =>
    catalog.post<PriceAlert>(PATH, request, headers);
  const listOf = (user_id: string) => catalog.get<PriceAlertList>(`${PATH}?user_id=${user_id}`);
  const at = (alert_id: string, user_id = 'ada') => `${PATH}/${alert_id}?user_id=${user_id}`;

  it('are created for a product, and say in words what is watched', async () => {
    const { status, body } = await create();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...FOR_A_LAPTOP,
      alert_id: expect.any(String),
      what: 'Acme Laptop',
      currency: 'USD',
      status: 'watching',
    });
    expect(Date.parse(body.ends_at) - Date.parse(body.created_at)).toBe(90 * 86_400_000);
    expect(await catalog.get(at(body.alert_id))).toMatchObject({ status: 200, body: { alert_id: body.alert_id } });
  });

  it('are created for a need', async () => {
    const requirement_spec = aRequirement({ brand_preferences: ['Lenovo'] });
    const { status, body } = await create({ user_id: 'ada', requirement_spec, target_price: 450 });
    expect([status, body.what]).toEqual([201, 'laptop by Lenovo']);
  });

  it('whose target is met already tell so at once', async () => {
    const { body } = await create({ ...FOR_A_LAPTOP, target_price: 500 });
    expect(body.status).toBe('watching');
    await catalog.close();
    const [notice] = stores.notices.sent.map((sent) => sent.body as UserNotice);
    expect(notice).toMatchObject({ user_id: 'ada', kind: 'price_alert', data: { product: { price: 500 } } });
    expect((await stores.alerts.get('ada', body.alert_id))?.alert.status).toBe('triggered');
  });

  it.each([
    ['neither product nor need', { product_id: undefined }, '$'],
    ['both', { requirement_spec: aRequirement() }, '$'],
    ['a target of 0', { target_price: 0 }, '$.target_price'],
    ['a target below 0', { target_price: -5 }, '$.target_price'],
    ['a target that is no number', { target_price: 'cheap' }, '$.target_price'],
    ['no user', { user_id: undefined }, '$.user_id'],
    ['an unknown currency', { currency: 'dollars' }, '$.currency'],
    ['an unknown field', { colour: 'red' }, '$.colour'],
    [
      'a need for nothing',
      { product_id: undefined, requirement_spec: aRequirement({ product_type: '' }) },
      '$.requirement_spec.product_type',
    ],
    [
      'a need in another currency',
      { product_id: undefined, requirement_spec: aRequirement({ price: { max: 5, currency: 'EUR' } }) },
      '$.requirement_spec.price.currency',
    ],
  ])('are refused with %s', async (_, changes, path) => {
    const { status, body } = await create({ ...FOR_A_LAPTOP, ...changes });
    expect(status).toBe(400);
    expect(body.errors?.map((error) => error.path)).toContain(path);
    expect((await listOf('ada')).body.alerts).toEqual([]);
  });

  it.each([
    [404, 'not_found', { product_id: 'bestbuy:unknown' }],
    [404, 'not_found', { product_id: 'nonsense' }],
    [404, 'marketplace_not_enabled', { product_id: 'kroger:1' }],
    [422, 'currency_mismatch', { currency: 'EUR' }],
  ])('are refused with %d %s for %j', async (status, code, changes) => {
    expect(await create({ ...FOR_A_LAPTOP, ...changes })).toMatchObject({ status, body: { code } });
  });

  it('wait until it is known whether there is such a product', async () => {
    catalog.fakes.bestbuy.will(new MarketplaceError('bestbuy', 'rejected', 'no'));
    expect(await create()).toMatchObject({ status: 502, body: { code: 'marketplace_rejected' } });
  });

  describe('under an idempotency key', () => {
    const key = { 'idempotency-key': 'run-1:CreateAlert' };

    it('are the same for the same request, in whatever order it says so', async () => {
      const first = await create(FOR_A_LAPTOP, key);
      const { user_id, product_id, target_price } = FOR_A_LAPTOP;
      const again = await create({ target_price, product_id, user_id, currency: 'USD' }, key);
      expect([first.status, again.status]).toEqual([201, 201]);
      expect(again.body.alert_id).toBe(first.body.alert_id);
      expect((await listOf('ada')).body.alerts).toHaveLength(1);
    });

    it('are one even when both requests come at once', async () => {
      const both = await Promise.all([create(FOR_A_LAPTOP, key), create(FOR_A_LAPTOP, key)]);
      expect(new Set(both.map(({ body }) => body.alert_id)).size).toBe(1);
    });

    it('are refused for another request', async () => {
      await create(FOR_A_LAPTOP, key);
      const other = await create({ ...FOR_A_LAPTOP, target_price: 400 }, key);
      expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
    });

    it("are another user's own", async () => {
      const [mine, theirs] = [await create(FOR_A_LAPTOP, key), await create({ ...FOR_A_LAPTOP, user_id: 'bob' }, key)];
      expect([mine.status, theirs.status]).toEqual([201, 201]);
      expect(theirs.body.alert_id).not.toBe(mine.body.alert_id);
    });

    it('are refused when the key is none', async () => {
      const refused = await create(FOR_A_LAPTOP, { 'idempotency-key': 'two words' });
      expect(refused).toMatchObject({ status: 400, body: { detail: expect.stringContaining('Idempotency-Key') } });
    });
  });

  it('are at most 50 of one user, even when many are created at once', async () => {
    const replies = await Promise.all(Array.from({ length: 60 }, () => create()));
    const refused = replies.filter(({ status }) => status === 409);
    const { alerts } = (await listOf('ada')).body;
    expect(alerts.length).toBeLessThanOrEqual(50);
    expect(alerts.length + refused.length).toBe(60);
    expect(refused[0]?.body).toMatchObject({ code: 'too_many_alerts', detail: expect.stringContaining('50') });
    expect((await create({ ...FOR_A_LAPTOP, user_id: 'bob' })).status).toBe(201);
  });

  it('are listed for their owner only, newest first', async () => {
    await stores.alerts.create(aStoredAlert({ alert_id: 'older', created_at: '2026-03-01T12:00:00.000Z' }));
    await stores.alerts.create(aStoredAlert({ alert_id: 'newer', created_at: '2026-03-02T12:00:00.000Z' }));
    await create({ ...FOR_A_LAPTOP, user_id: 'bob' });
    expect((await listOf('ada')).body.alerts.map(({ alert_id }) => alert_id)).toEqual(['newer', 'older']);
    expect((await listOf('nobody')).body.alerts).toEqual([]);
  });

  it('are deleted by their owner, once', async () => {
    const { alert_id } = (await create()).body;
    expect((await catalog.delete(at(alert_id, 'bob'))).status).toBe(404);
    expect((await catalog.delete(at(alert_id))).status).toBe(204);
    expect((await catalog.delete(at(alert_id))).status).toBe(404);
    expect((await catalog.get(at(alert_id))).status).toBe(404);
  });

  it("of another are not there, and without a user nobody's are", async () => {
    const { alert_id } = (await create()).body;
    expect(await catalog.get(at(alert_id, 'bob'))).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect((await catalog.get(`${PATH}/${alert_id}`)).status).toBe(400);
    expect((await catalog.get(PATH)).status).toBe(400);
  });

  it('are 503 while the storage does not answer', async () => {
    stores.alerts.fault = new StorageUnavailable('get', new Error('down'));
    expect(await create()).toMatchObject({ status: 503, body: { code: 'storage_unavailable' } });
    expect((await listOf('ada')).status).toBe(503);
    expect((await fetch(`${catalog.service.url}/health/ready`)).status).toBe(200);
  });

  it('are 503 with a clear word in a catalog without a storage', async () => {
    const bare = await TestCatalog.start();
    expect(await bare.post(PATH, { ...FOR_A_LAPTOP, product_id: 'bestbuy:1' })).toMatchObject({
      status: 503,
      body: { code: 'prices_not_set_up' },
    });
    await bare.close();
  });
});
