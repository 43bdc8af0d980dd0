import type { Comparison } from '@talknshop/contracts';
import { MarketplaceError } from '@talknshop/marketplaces';
import { TestCatalog } from '../testing/catalog.builder';
import { aProduct } from '../testing/product.builder';

describe('a comparison', () => {
  let catalog: TestCatalog;
  const compare = (...product_ids: string[]) => catalog.post<Comparison>('/api/v1/compare', { product_ids });
  const row = ({ attributes }: Comparison, name: string) => attributes.find((each) => each.name === name);

  beforeEach(async () => {
    catalog = await TestCatalog.start();
    catalog.fakes.ebay.will([
      aProduct({
        marketplace: 'ebay',
        product_id: 'ebay:v1|1|0',
        price: 400,
        condition: 'good',
        attributes: { manufacturer: 'Acme', ram_size: '8 GB' },
      }),
    ]);
    catalog.fakes.bestbuy.will([
      aProduct({ product_id: 'bestbuy:7', title: 'Acme Laptop 16GB RAM', rating: 4.5, attributes: { brand: 'Acme' } }),
      aProduct({ product_id: 'bestbuy:8', rating: 4.1 }),
    ]);
  });

  afterEach(() => catalog.close());

  it('has the products in the order asked for, and their facts aligned', async () => {
    const { status, body } = await compare('bestbuy:7', 'ebay:v1|1|0', 'bestbuy:8');
    expect(status).toBe(200);
    expect(body.products.map(({ product_id }) => product_id)).toEqual(['bestbuy:7', 'ebay:v1|1|0', 'bestbuy:8']);
    expect(row(body, 'brand')).toEqual({ name: 'brand', values: ['Acme', 'Acme', null], differs: false });
    expect(row(body, 'ram')).toEqual({ name: 'ram', unit: 'GB', values: [16, 8, null], differs: true });
    expect(row(body, 'condition')?.values).toEqual(['new', 'good', 'new']);
    expect(body).toMatchObject({ not_found: [], marketplaces_failed: [] });
  });

  it('says who is cheapest and who is rated best', async () => {
    const { body } = await compare('bestbuy:7', 'ebay:v1|1|0', 'bestbuy:8');
    expect(body.best).toEqual({ lowest_price: ['ebay:v1|1|0'], highest_rating: ['bestbuy:7'] });
  });

  it('names what does not exist', async () => {
    const { status, body } = await compare('bestbuy:7', 'bestbuy:404', 'nonsense');
    expect(status).toBe(200);
    expect(body.products).toHaveLength(1);
    expect(body.not_found).toEqual(['bestbuy:404', 'nonsense']);
  });

  it('names a marketplace that hangs, and goes on without it', async () => {
    catalog.fakes.ebay.will('hang');
    const { status, body } = await compare('ebay:1', 'bestbuy:7');
    expect(status).toBe(200);
    expect(body.products.map(({ product_id }) => product_id)).toEqual(['bestbuy:7']);
    const reason = expect.stringMatching(/^No answer/);
    expect(body).toMatchObject({ marketplaces_failed: [{ marketplace: 'ebay', reason }], not_found: [] });
  });

  it('names a marketplace once that fails twice', async () => {
    catalog.fakes.ebay.will(new MarketplaceError('ebay', 'rejected', 'no'));
    const { body } = await compare('ebay:1', 'bestbuy:7', 'ebay:2');
    expect(body.marketplaces_failed).toEqual([{ marketplace: 'ebay', reason: 'It refused this request.' }]);
  });

  it('leaves what nobody foresaw in the log', async () => {
    catalog.fakes.ebay.will(new TypeError('a bug'));
    const { body } = await compare('ebay:1', 'bestbuy:7');
    expect(body.marketplaces_failed).toEqual([{ marketplace: 'ebay', reason: 'Something went wrong on our side.' }]);
    expect(catalog.log.filter((line) => line.includes('compare.broke')).join('')).toContain('a bug');
  });

  it('asks for all at once', async () => {
    for (const fake of Object.values(catalog.fakes)) fake.will('hang');
    const started = performance.now();
    const { body } = await compare('ebay:1', 'ebay:2', 'amazon:1', 'walmart:1', 'bestbuy:1', 'bestbuy:2');
    expect(body).toMatchObject({ products: [], attributes: [], best: {} });
    expect(performance.now() - started).toBeLessThan(800);
  });

  it('is found under its short name, too, and documented', async () => {
    expect((await catalog.post('/compare', { product_ids: ['bestbuy:7', 'bestbuy:8'] })).status).toBe(200);
    const { body } = await catalog.get<{ components: { schemas: object } }>('/docs-json');
    expect(body.components.schemas).toMatchObject({ CompareRequest: {}, Comparison: {}, ComparedAttribute: {} });
  });

  it.each([
    ['one product', { product_ids: ['ebay:1'] }, '$.product_ids'],
    ['seven', { product_ids: ['1', '2', '3', '4', '5', '6', '7'].map((id) => `ebay:${id}`) }, '$.product_ids'],
    ['the same one twice', { product_ids: ['ebay:1', 'ebay:1'] }, '$.product_ids'],
    ['no list', { product_ids: 'ebay:1' }, '$.product_ids'],
    ['ids that are no texts', { product_ids: [1, 2] }, '$.product_ids'],
    ['an empty id', { product_ids: ['ebay:1', ''] }, '$.product_ids'],
    ['an endless id', { product_ids: ['ebay:1', `ebay:${'1'.repeat(300)}`] }, '$.product_ids'],
    ['nothing', {}, '$.product_ids'],
    ['an unknown field', { product_ids: ['ebay:1', 'ebay:2'], by: 'price' }, '$.by'],
  ])('is refused for %s', async (_, request, path) => {
    const reply = await catalog.post<Comparison>('/api/v1/compare', request);
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
    expect(reply.body.errors?.map((error) => error.path)).toContain(path);
    expect(catalog.fakes.ebay.lookedUp).toEqual([]);
  });
});
