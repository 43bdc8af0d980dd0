import { TestCatalog } from '../testing/catalog.builder';
import { aProduct, aRequirement } from '../testing/product.builder';

const result = (changes: Parameters<typeof aProduct>[0] = {}) => ({
  ...aProduct(changes),
  score: 0,
  why_ranked: '',
  offers: [],
});

describe('ranking for others', () => {
  let catalog: TestCatalog;

  beforeAll(async () => {
    catalog = await TestCatalog.start();
  });

  afterAll(() => catalog.close());

  it('puts products in order and explains them', async () => {
    const products = [
      result({ product_id: 'ebay:1', title: 'Sleeve for Laptop' }),
      result({ product_id: 'ebay:2', title: 'Acme Laptop' }),
    ];
    const { status, body } = await catalog.rank({ products, requirement_spec: aRequirement() });
    expect(status).toBe(200);
    expect(body.products.map(({ product_id }) => product_id)).toEqual(['ebay:2', 'ebay:1']);
    expect(body.products[0]!.why_ranked).toMatch(/^Matches laptop/);
  });

  it('drops what breaks a limit', async () => {
    const requirement_spec = aRequirement({ price: { max: 100, currency: 'USD' } });
    expect((await catalog.rank({ products: [result()], requirement_spec })).body.products).toEqual([]);
  });

  it('keeps the offers that came along', async () => {
    const offer = {
      product_id: 'ebay:9',
      marketplace: 'ebay',
      price: 1,
      currency: 'USD',
      deep_link: 'https://x.example',
    };
    const { body } = await catalog.rank({
      products: [{ ...result(), offers: [offer] }],
      requirement_spec: aRequirement(),
    });
    expect(body.products[0]!.offers).toEqual([offer]);
  });

  it.each([
    ['a number', 7, '$.products[0]'],
    ['nothing', null, '$.products[0]'],
    ['no title', { ...result(), title: undefined }, '$.products[0].title'],
    ['a price that is a text', { ...result(), price: '500' }, '$.products[0].price'],
    ['no currency code', { ...result(), currency: 'dollars' }, '$.products[0].currency'],
    ['no attributes', { ...result(), attributes: null }, '$.products[0].attributes'],
    ['attributes of anything', { ...result(), attributes: { brand: [1] } }, '$.products[0].attributes'],
    ['an unknown condition', { ...result(), condition: 'mint' }, '$.products[0].condition'],
    ['a strange shipping', { ...result(), shipping_info: { cost: 'free' } }, '$.products[0].shipping_info'],
  ])('refuses %s among the products', async (_, product, path) => {
    const reply = await catalog.rank({ products: [product], requirement_spec: aRequirement() });
    expect(reply.status).toBe(400);
    expect(reply.body.errors?.[0]?.path).toBe(path);
  });

  it('refuses more than 500 products', async () => {
    const products = Array.from({ length: 501 }, () => ({}));
    expect((await catalog.rank({ products, requirement_spec: aRequirement() })).status).toBe(400);
  });
});
