import { ebayWithSeller } from '../../testing/ebay-seller';
import { kettles } from '../../testing/small-catalogue';
import { answerOf, serve, type WireServer } from '../../testing/wire-server';

const SCOPE = 'https://api.ebay.com/oauth/api_scope';
const catalogue = kettles(
  'ebay',
  { price: 30, shipping_cost: 0, vendor_condition: '1000' },
  { price: 10, shipping_cost: 25, vendor_condition: '2010', list_price: 40 },
  {
    price: 20,
    vendor_condition: '3000',
    condition_note: 'A dent in the lid.',
    seller: { name: 'pot_shop', feedback_percent: 99.8, feedback_score: 12 },
  },
  { price: 5, in_stock: false, vendor_condition: '1000' },
);

interface EbayBody {
  access_token: string;
  total: number;
  next: string;
  prev: string;
  itemSummaries: { conditionId: string; price: { value: string } }[];
  warnings: { errorId: number }[];
}

describe('ebayWire', () => {
  let server: WireServer;
  let token: string;
  const clock = { now: 0 };

  beforeAll(async () => {
    server = await serve(ebayWithSeller({ catalogue, now: () => clock.now }).wire);
  });
  afterAll(() => server.close());

  beforeEach(async () => {
    clock.now = 0;
    token = (await mint()).body.access_token;
  });

  async function mint(form: Record<string, string> = {}, secret = 'secret') {
    const response = await fetch(`${server.url}/identity/v1/oauth2/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`id:${secret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: SCOPE, ...form }),
    });
    return answerOf<EbayBody>(response);
  }

  async function get(path: string, headers: Record<string, string> = { authorization: `Bearer ${token}` }) {
    const response = await fetch(`${server.url}/buy/browse/v1${path}`, { headers });
    return answerOf<EbayBody>(response);
  }

  const search = (params: Record<string, string>) => get(`/item_summary/search?${new URLSearchParams(params)}`);
  const pricesOf = (body: EbayBody) => body.itemSummaries.map(({ price }) => price.value);

  describe('tokens', () => {
    it('are given for two hours', async () => {
      expect(await mint()).toMatchObject({
        status: 200,
        body: { expires_in: 7200, token_type: 'Application Access Token' },
      });
    });

    it.each([
      ['a wrong secret', {}, 'wrong', 401, 'invalid_client'],
      ['another grant', { grant_type: 'password' }, 'secret', 400, 'unsupported_grant_type'],
      ['an unknown scope', { scope: 'everything' }, 'secret', 400, 'invalid_scope'],
    ])('are refused for %s', async (_, form, secret, status, error) => {
      expect(await mint(form, secret)).toMatchObject({ status, body: { error } });
    });

    it.each([
      ['missing', {}],
      ['made up', { authorization: 'Bearer v^1.1#mine' }],
    ])('end with 401 1001 when %s', async (_, headers) => {
      expect(await get('/item_summary/search?q=kettle', headers as Record<string, string>)).toMatchObject({
        status: 401,
        body: { errors: [{ errorId: 1001, domain: 'OAuth', category: 'REQUEST' }] },
      });
    });

    it('die after 7,200 seconds', async () => {
      clock.now = 7_199_999;
      expect((await search({ q: 'kettle' })).status).toBe(200);
      clock.now = 7_200_000;
      expect(await search({ q: 'kettle' })).toMatchObject({ status: 401, body: { errors: [{ errorId: 1001 }] } });
    });
  });

  describe('search', () => {
    it('finds what is for sale, with money written as text', async () => {
      const { body } = await search({ q: 'kettle' });
      expect(body).toMatchObject({ total: 3, limit: 50, offset: 0 });
      expect(body.itemSummaries.find((item) => item.conditionId === '2010')).toMatchObject({
        itemId: 'v1|110000000002|0',
        legacyItemId: '110000000002',
        price: { value: '10.00', currency: 'USD' },
        marketingPrice: { originalPrice: { value: '40.00', currency: 'USD' } },
        condition: 'Excellent - Refurbished',
        shippingOptions: [{ shippingCost: { value: '25.00', currency: 'USD' } }],
        itemWebUrl: 'https://sandbox.test/ebay/itm/110000000002',
        image: { imageUrl: 'https://sandbox.test/images/kettle%2Facme-k1%2Fred.svg' },
      });
    });

    it('has no list of items when there are none', async () => {
      const { body } = await search({ q: 'unobtainium' });
      expect(body).toMatchObject({ total: 0 });
      expect(body).not.toHaveProperty('itemSummaries');
    });

    it.each([
      [{}, 12001],
      [{ q: ' ' }, 12001],
      [{ q: 'kettle', limit: 'ten' }, 12007],
      [{ q: 'kettle', limit: '0' }, 12006],
      [{ q: 'kettle', limit: '201' }, 12006],
      [{ q: 'kettle', offset: '1.5' }, 12005],
      [{ q: 'kettle', offset: '-10' }, 12004],
      [{ q: 'kettle', offset: '10000' }, 12029],
      [{ q: 'kettle', limit: '10', offset: '15' }, 12515],
    ])('refuses %j with %i', async (params, errorId) => {
      expect(await search(params as Record<string, string>)).toMatchObject({
        status: 400,
        body: { errors: [{ errorId, domain: 'API_BROWSE' }] },
      });
    });

    it.each([
      ['price:[15..25],priceCurrency:USD', ['20.00']],
      ['price:[20],priceCurrency:USD', ['20.00', '30.00']],
      ['price:[..20.00],priceCurrency:USD', ['10.00', '20.00']],
      ['conditionIds:{1000|3000}', ['20.00', '30.00']],
      ['conditions:{NEW}', ['30.00']],
      ['conditions:{USED},price:[15],priceCurrency:USD', ['20.00']],
      ['buyingOptions:{AUCTION|FIXED_PRICE}', ['10.00', '20.00', '30.00']],
      ['sellers:{pot_shop}', ['20.00']],
      ['maxDeliveryCost:0', ['30.00']],
    ])('filters by %s', async (filter, prices) => {
      const { body } = await search({ q: 'kettle', filter, sort: 'price' });
      expect(pricesOf(body)).toEqual(prices);
      expect(body).not.toHaveProperty('warnings');
    });

    it.each([
      ['price:[1..15]', 12012],
      ['price:[cheap],priceCurrency:USD', 12002],
      ['price:[1..15],priceCurrency:XYZ', 12012],
      ['conditions:{SHINY}', 12002],
      ['conditionIds:{9}', 12520],
      ['colour:{red}', 12002],
      ['price', 12002],
    ])('answers with everything, and a warning, when it cannot use the filter %s', async (filter, errorId) => {
      const { status, body } = await search({ q: 'kettle', filter });
      expect(status).toBe(200);
      expect(body.itemSummaries).toHaveLength(3);
      expect(body.warnings.map((warning) => warning.errorId)).toContain(errorId);
    });

    it('warns about an order it does not know', async () => {
      expect((await search({ q: 'kettle', sort: 'beauty' })).body).toMatchObject({
        total: 3,
        warnings: [{ errorId: 12008 }],
      });
    });

    it('sorts dearest first', async () => {
      expect(pricesOf((await search({ q: 'kettle', sort: '-price' })).body)).toEqual(['30.00', '20.00', '10.00']);
    });

    it('counts the shipping in when it sorts for a buyer whose address it knows', async () => {
      const { body } = await get('/item_summary/search?q=kettle&sort=price', {
        authorization: `Bearer ${token}`,
        'x-ebay-c-enduserctx': 'contextualLocation=country%3DUS%2Czip%3D19406',
      });
      expect(pricesOf(body)).toEqual(['20.00', '30.00', '10.00']);
    });

    it('leads from page to page', async () => {
      const { body } = await search({ q: 'kettle', sort: 'price', limit: '1', offset: '1' });
      expect(pricesOf(body)).toEqual(['20.00']);
      expect(body.next).toContain('offset=2');
      expect(body.prev).toContain('offset=0');
    });

    it('takes words in brackets as alternatives', async () => {
      expect((await search({ q: '(unobtainium, kettle)' })).body.total).toBe(3);
    });

    it('finds by GTIN', async () => {
      expect((await search({ gtin: '036000291452' })).body.total).toBe(3);
      expect((await search({ gtin: '012345678905' })).body.total).toBe(0);
    });

    it.each([
      ['EBAY_DE', 409],
      ['NOWHERE', 200],
    ])('for the site %s is answered with %i', async (site, status) => {
      const headers = { authorization: `Bearer ${token}`, 'x-ebay-c-marketplace-id': site };
      expect((await get('/item_summary/search?q=kettle', headers)).status).toBe(status);
    });
  });

  describe('an item', () => {
    it('tells more than its summary', async () => {
      expect((await get(`/item/${encodeURIComponent('v1|110000000003|0')}`)).body).toMatchObject({
        price: { value: '20.00' },
        brand: 'Acme',
        mpn: 'K1',
        gtin: '036000291452',
        conditionDescription: 'A dent in the lid.',
        localizedAspects: expect.arrayContaining([{ type: 'STRING', name: 'Power', value: '1500 W' }]),
        estimatedAvailabilities: [{ estimatedAvailabilityStatus: 'IN_STOCK' }],
        seller: { username: 'pot_shop', feedbackPercentage: '99.8', feedbackScore: 12 },
      });
    });

    it.each([
      ['v1|1|0', 404, 11001],
      ['1', 400, 11012],
    ])('%s is answered with %i %i', async (item_id, status, errorId) => {
      const reply = await get(`/item/${encodeURIComponent(item_id)}`);
      expect(reply).toMatchObject({ status, body: { errors: [{ errorId }] } });
    });
  });
});
