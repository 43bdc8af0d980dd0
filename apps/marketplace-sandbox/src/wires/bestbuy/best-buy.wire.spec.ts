import { XMLParser } from 'fast-xml-parser';
import { FaultSwitches } from '../../faults/fault-switches';
import { kettles } from '../../testing/small-catalogue';
import { answerOf, serve, type WireServer } from '../../testing/wire-server';
import { bestBuyWire } from './best-buy.wire';

const catalogue = kettles(
  'bestbuy',
  { price: 20, title: 'Acme - Kettle - Red', rating: 4.6, review_count: 10, shipping_cost: 0 },
  { price: 10, title: 'Acme - Whistling Kettle', list_price: 15, review_count: 50, rating: 4 },
  { price: 30, title: 'Acme - Travel Kettle', in_stock: false, vendor_condition: 'refurbished' },
  { price: 5, title: 'Acme - Kettle (Pre-Owned)', vendor_condition: 'pre-owned' },
  { price: 7, title: 'Acme - Kettle', seller: { name: 'Pot Shop', feedback_percent: 96, feedback_score: 12 } },
);

interface BestBuyBody {
  canonicalUrl: string;
  products: { salePrice: number; categoryPath: object[] }[];
  error: { message: string };
}

describe('bestBuyWire', () => {
  let server: WireServer;

  beforeAll(async () => {
    const wire = bestBuyWire({
      catalogue,
      now: () => 0,
      credentials: { api_key: 'key' },
      public_url: () => 'https://sandbox.test',
      faults: new FaultSwitches(),
    });
    server = await serve(wire);
  });
  afterAll(() => server.close());

  async function get(path: string, params: object = {}) {
    const query = new URLSearchParams({ apiKey: 'key', format: 'json', ...params });
    const response = await fetch(`${server.url}/v1/products${path}?${query}`);
    return answerOf<BestBuyBody>(response);
  }

  async function getXml(path: string, params: Record<string, string> = {}) {
    const response = await fetch(
      `${server.url}/v1/products${path}?${new URLSearchParams({ apiKey: 'key', ...params })}`,
    );
    const body = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' }).parse(await response.text());
    return { status: response.status, type: response.headers.get('content-type'), body };
  }

  const pricesOf = (body: BestBuyBody) => body.products.map(({ salePrice }) => salePrice);

  it.each(['', 'wrong'])('refuses the key %j with a 403', async (apiKey) => {
    expect(await get('(search=kettle)', { apiKey })).toMatchObject({
      status: 403,
      body: { errorCode: '403', errorMessage: 'The provided API key is invalid' },
    });
  });

  describe('a search', () => {
    it('is answered in XML unless JSON is asked for', async () => {
      const { type, body } = await getXml('(search=kettle)', { show: 'sku,name,categoryPath', pageSize: '1' });
      expect(type).toContain('text/xml');
      expect(body.products).toMatchObject({ '@total': '3', '@currentPage': '1', '@partial': 'false' });
      expect(body.products.product).toMatchObject({
        sku: 6_000_001,
        name: 'Acme - Kettle - Red',
        categoryPath: { category: [{ name: 'Home' }, { name: 'Kitchen & Dining' }, { name: 'Kettles' }] },
      });
    });

    it('is sorted by name unless told otherwise', async () => {
      expect(pricesOf((await get('(search=kettle)')).body)).toEqual([20, 30, 10]);
    });

    it.each([
      ['salePrice.desc', [30, 20, 10]],
      ['salePrice.dsc', [30, 20, 10]],
      ['bestSellingRank.asc', [10, 20, 30]],
      ['customerReviewAverage.desc', [20, 10, 30]],
      ['onSale.desc,salePrice', [10, 20, 30]],
    ])('is sorted by %s', async (sort, prices) => {
      expect(pricesOf((await get('(search=kettle)', { sort })).body)).toEqual(prices);
    });

    it.each([
      ['(search=whistling&search=kettle)', [10]],
      ['(search=whistling|search=travel)', [10, 30]],
      ['(search=boils water)', [10, 20, 30]],
      ['(search=travel&search=1500)', [30]],
      ['(salePrice<20)', [10]],
      ['(salePrice<=20&salePrice>10)', [20]],
      ['(salePrice!=20)', [10, 30]],
      ['(sku in(6000001,6000003))', [20, 30]],
      ['(manufacturer=ACME&condition=refurbished)', [30]],
      ['(name=whist*)', [10]],
      ['(name=histl*)', []],
      ['(name=trav*kett*)', [30]],
      ['(name=kett*trav*)', []],
      ['(categoryPath.name=Kettles&onSale=true)', [10]],
      ['(customerReviewAverage=*)', [10, 20]],
      ['(customerReviewAverage!=*)', [30]],
      ['(onSale=true|(salePrice>=20&freeShipping=true))', [10, 20]],
      ['(search=unobtainium)', []],
      ['', [10, 20, 30]],
    ])('for %s finds prices %j', async (query, prices) => {
      const { status, body } = await get(query, { sort: 'salePrice.asc' });
      expect(status).toBe(200);
      expect(pricesOf(body)).toEqual(prices);
    });

    it('leaves out what had an owner before unless it is asked about', async () => {
      expect(pricesOf((await get('(salePrice=5)')).body)).toEqual([]);
      expect(pricesOf((await get('(salePrice=5&preowned=true)')).body)).toEqual([5]);
      expect(pricesOf((await get('(salePrice=5&preowned=*)')).body)).toEqual([5]);
    });

    it('leaves out what a third party sells unless it is asked about', async () => {
      expect(pricesOf((await get('(salePrice=7)')).body)).toEqual([]);
      expect(pricesOf((await get('(salePrice=7&marketplace=true)')).body)).toEqual([7]);
    });

    it('reads operators that come percent-encoded', async () => {
      expect(pricesOf((await get('%28search%3Dkettle%26salePrice%3C%3D10%29')).body)).toEqual([10]);
    });

    it('counts products and pages', async () => {
      const { body } = await get('(search=kettle)', { pageSize: '2', page: '2', sort: 'salePrice.asc' });
      expect(body).toMatchObject({ from: 3, to: 3, total: 3, currentPage: 2, totalPages: 2, partial: false });
      expect(pricesOf(body)).toEqual([30]);
      expect(body.canonicalUrl).not.toContain('apiKey=key');
    });

    it('shows what is asked for, in that order', async () => {
      const { body } = await get('(sku=6000001)', { show: 'salePrice,sku,categoryPath.name' });
      expect(Object.keys(body.products[0]!)).toEqual(['salePrice', 'sku', 'categoryPath']);
      expect(body.products[0]?.categoryPath.at(-1)).toEqual({ name: 'Kettles' });
    });

    it('has null for a rating nobody gave', async () => {
      const { body } = await get('(sku=6000003)');
      expect(body.products[0]).toMatchObject({ customerReviewAverage: null, customerReviewCount: null });
    });

    it.each([
      ['(gurgleflats)', "Couldn't understand", 'Failed at character 25'],
      ['(SalePrice<20)', "Couldn't understand", 'Failed at character 14'],
      ['(salePrice<20', "Couldn't understand", ''],
    ])('for %s is a bad query', async (query, start, end) => {
      const { status, body } = await get(query);
      expect(status).toBe(400);
      expect(body.error).toMatchObject({ code: 400, status: '400 Bad Request', examples: expect.any(Array) });
      expect(body.error.message).toContain(start);
      expect(body.error.message).toContain(end);
    });

    it('may not begin a word with a wildcard', async () => {
      expect((await get('(name=*tle)')).body.error.message).toMatch(/begin with the wildcard/);
    });

    it('is refused in XML where XML is spoken', async () => {
      expect(await getXml('(gurgleflats)')).toMatchObject({ status: 400, body: { error: { code: 400 } } });
    });

    it.each([{ pageSize: '101' }, { pageSize: '0' }, { page: '0' }, { sort: 'beauty.asc' }, { colour: 'red' }])(
      'is refused with %j',
      async (params) => {
        expect((await get('(search=kettle)', params)).status).toBe(400);
      },
    );
  });

  describe('one product', () => {
    it('comes as JSON by its sku, with links to the sandbox', async () => {
      expect((await get('/6000002.json')).body).toMatchObject({
        sku: 6_000_002,
        salePrice: 10,
        regularPrice: 15,
        onSale: true,
        url: 'https://sandbox.test/bestbuy/site/6000002.p',
        image: 'https://sandbox.test/images/kettle%2Facme-k1%2Fred.svg',
      });
    });

    it('comes as XML by its sku', async () => {
      expect((await getXml('/6000002.xml', { show: 'sku,name' })).body.product).toEqual({
        sku: 6_000_002,
        name: 'Acme - Whistling Kettle',
      });
    });

    it('is found even when it had an owner before', async () => {
      expect((await get('/6000004.json')).body).toMatchObject({ preowned: true, condition: 'Pre-owned' });
    });

    it('is a 404 when it is unknown', async () => {
      expect(await get('/1.json')).toMatchObject({ status: 404, body: { error: { code: 404 } } });
    });
  });
});
