import type { SimilarProducts } from '@talknshop/contracts';
import { MarketplaceError } from '@talknshop/marketplaces';
import { TestCatalog } from '../testing/catalog.builder';
import { aProduct } from '../testing/product.builder';

describe('products like another', () => {
  let catalog: TestCatalog;
  const similarTo = (id: string, query = '') =>
    catalog.get<SimilarProducts>(`/api/v1/products/${encodeURIComponent(id)}/similar${query}`);
  const ids = ({ products }: SimilarProducts): string[] => products.map(({ product_id }) => product_id);

  beforeEach(async () => {
    catalog = await TestCatalog.start();
    catalog.fakes.ebay.will([
      aProduct({
        marketplace: 'ebay',
        product_id: 'ebay:v1|1|0',
        title: 'Acme Aspire Laptop 16GB RAM',
        gtin: '00012345678905',
      }),
      aProduct({ marketplace: 'ebay', product_id: 'ebay:v1|2|0', title: 'Bolt Swift Laptop 16GB RAM', price: 450 }),
    ]);
    catalog.fakes.amazon.will([
      aProduct({ marketplace: 'amazon', product_id: 'amazon:B1', title: 'Aspire by Acme', gtin: '00012345678905' }),
    ]);
    catalog.fakes.walmart.will([
      aProduct({ marketplace: 'walmart', product_id: 'walmart:1', title: 'Coyote Tracker Laptop', price: 2000 }),
      aProduct({ marketplace: 'walmart', product_id: 'walmart:2', title: 'Laptop Sleeve', price: 500 }),
    ]);
  });

  afterEach(() => catalog.close());

  it('are those of its kind on all marketplaces, without the product itself, near its price first', async () => {
    const { status, body } = await similarTo('ebay:v1|1|0');
    expect(status).toBe(200);
    expect(body.product_id).toBe('ebay:v1|1|0');
    expect(ids(body)).toEqual(['ebay:v1|2|0', 'walmart:1']);
    expect(body.products[0]!.why_ranked).toBe('Found for laptop, also with 16 GB RAM, $50 cheaper.');
    expect(body.marketplaces_searched.sort()).toEqual(['amazon', 'bestbuy', 'ebay', 'walmart']);
  });

  it('are searched for by type and memory', async () => {
    await similarTo('ebay:v1|1|0');
    expect(catalog.fakes.bestbuy.asked).toMatchObject([{ text: 'laptop 16gb' }]);
  });

  it('are none when there are none', async () => {
    catalog.fakes.walmart.will([]);
    catalog.fakes.ebay.will([aProduct({ product_id: 'ebay:9', marketplace: 'ebay', title: 'Lonely Tent' })]);
    const { status, body } = await similarTo('ebay:9');
    expect(status).toBe(200);
    expect(body).toMatchObject({ products: [], marketplaces_failed: [] });
  });

  it('are at most as many as were asked for', async () => {
    expect(ids((await similarTo('ebay:v1|1|0', '?limit=1')).body)).toEqual(['ebay:v1|2|0']);
  });

  it('come with the marketplaces that failed', async () => {
    catalog.fakes.walmart.will(new MarketplaceError('walmart', 'rejected', 'no'));
    const { status, body } = await similarTo('ebay:v1|1|0');
    expect(status).toBe(200);
    expect(ids(body)).toEqual(['ebay:v1|2|0']);
    expect(body.marketplaces_failed).toEqual([{ marketplace: 'walmart', reason: 'It refused this request.' }]);
  });

  it('are found under their short name, too, and documented', async () => {
    expect((await catalog.get('/products/walmart:1/similar')).status).toBe(200);
    const { body } = await catalog.get<{ components: { schemas: object } }>('/docs-json');
    expect(body.components.schemas).toMatchObject({ SimilarProducts: {} });
  });

  it.each(['ebay:404', 'nonsense'])('are 404 for %j, which there is not', async (id) => {
    expect(await similarTo(id)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect(catalog.fakes.amazon.asked).toEqual([]);
  });

  it('are 502 when the marketplace of the product does not say what it is', async () => {
    catalog.fakes.ebay.will(new MarketplaceError('ebay', 'malformed', 'no'));
    expect(await similarTo('ebay:1')).toMatchObject({ status: 502, body: { code: 'marketplace_malformed' } });
  });

  it.each(['?limit=0', '?limit=51', '?limit=x', '?sort=price'])('are refused with %j', async (query) => {
    expect(await similarTo('ebay:v1|1|0', query)).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
  });
});
