import { FaultSwitches } from '../../faults/fault-switches';
import { kettles } from '../../testing/small-catalogue';
import { answerOf, serve, type WireServer } from '../../testing/wire-server';
import { amazonWire } from './amazon.wire';

const catalogue = kettles(
  'amazon',
  { price: 19.99, list_price: 40, rating: 4.5, review_count: 12, vendor_condition: 'New' },
  { price: 9.5, vendor_condition: 'Used/LikeNew', rating: 3.1, review_count: 2 },
  { price: 30, vendor_condition: 'New', in_stock: false },
);

interface AmazonBody {
  access_token: string;
  searchResult: { items: AmazonItem[] };
}

interface AmazonItem {
  asin: string;
  itemInfo: object;
  images: { primary: object };
  customerReviews: object;
  offersV2: { listings: object[] };
}

describe('amazonWire', () => {
  let server: WireServer;
  let token: string;
  const clock = { now: 0 };

  beforeAll(async () => {
    const wire = amazonWire({
      catalogue,
      now: () => clock.now,
      credentials: { client_id: 'id', client_secret: 'secret', partner_tag: 'tag-20' },
      public_url: () => 'https://sandbox.test',
      faults: new FaultSwitches(),
    });
    server = await serve(wire);
  });
  afterAll(() => server.close());

  beforeEach(async () => {
    clock.now = 0;
    token = (await login()).body.access_token;
  });

  async function post(path: string, body: string | URLSearchParams, headers: Record<string, string> = {}) {
    const response = await fetch(server.url + path, { method: 'POST', headers, body });
    return answerOf<AmazonBody>(response);
  }

  const client = { grant_type: 'client_credentials', client_id: 'id', client_secret: 'secret' };
  const login = (given = {}) =>
    post('/auth/o2/token', JSON.stringify({ ...client, scope: 'creatorsapi::default', ...given }), {
      'content-type': 'application/json',
    });
  const cognito = (given = {}) =>
    post('/oauth2/token', new URLSearchParams({ ...client, scope: 'creatorsapi/default', ...given }));
  const call = (operation: string, body: object, headers: Record<string, string> = {}) =>
    post(`/catalog/v1/${operation}`, JSON.stringify({ partnerTag: 'tag-20', ...body }), {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'x-marketplace': 'www.amazon.com',
      ...headers,
    });
  const search = (body: object = {}) => call('searchItems', { keywords: 'kettle', ...body });

  describe('tokens', () => {
    it('are given for JSON by Login with Amazon and for a form by Cognito', async () => {
      expect(await login()).toMatchObject({ status: 200, body: { expires_in: 3600, token_type: 'bearer' } });
      expect(await cognito()).toMatchObject({ status: 200, body: { expires_in: 3600 } });
    });

    it('are refused with a wrong secret', async () => {
      expect(await login({ client_secret: 'x' })).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
      expect(await cognito({ client_secret: 'x' })).toMatchObject({ status: 400, body: { error: 'invalid_client' } });
    });

    it("are refused for the other one's scope", async () => {
      const scope = 'creatorsapi/default';
      expect(await login({ scope })).toMatchObject({ status: 400, body: { error: 'invalid_scope' } });
    });

    it('of Cognito must come with their version', async () => {
      const { access_token } = (await cognito()).body;
      const bare = await call('searchItems', { keywords: 'kettle' }, { authorization: `Bearer ${access_token}` });
      expect(bare).toMatchObject({ status: 401, body: { reason: 'InvalidToken' } });
      const authorization = `Bearer ${access_token}, Version 2.1`;
      expect((await call('searchItems', { keywords: 'kettle' }, { authorization })).status).toBe(200);
    });

    it('die after an hour', async () => {
      clock.now = 3_600_000;
      expect(await search()).toMatchObject({
        status: 401,
        body: { type: 'UnauthorizedException', reason: 'TokenExpired' },
      });
    });
  });

  describe('a request', () => {
    it.each([
      ['itemCount', { itemCount: 11 }],
      ['itemCount', { itemCount: 0 }],
      ['itemPage', { itemPage: 11 }],
      ['minPrice', { minPrice: 9.5 }],
      ['condition', { condition: 'Used' }],
      ['sortBy', { sortBy: 'Cheapest' }],
      ['resources', { resources: ['itemInfo.everything'] }],
      ['keywords', { keywords: '' }],
      ['partnerTag', { partnerTag: undefined }],
    ])('with a wrong %s is refused by name', async (name, body) => {
      expect(await search(body)).toMatchObject({
        status: 400,
        body: {
          type: 'ValidationException',
          reason: 'FieldValidationFailed',
          fieldList: expect.arrayContaining([{ name, message: expect.any(String) }]),
        },
      });
    });

    it('with the tag of another associate is refused', async () => {
      expect(await search({ partnerTag: 'other-20' })).toMatchObject({
        status: 400,
        body: { type: 'ValidationException', reason: 'InvalidPartnerTag' },
      });
    });

    it('for another country is refused', async () => {
      const reply = await call('searchItems', { keywords: 'kettle' }, { 'x-marketplace': 'www.amazon.de' });
      expect(reply).toMatchObject({ status: 400, body: { fieldList: [{ name: 'x-marketplace' }] } });
    });

    it('for an unknown operation is refused', async () => {
      expect(await call('buyItems', {})).toMatchObject({ status: 400, body: { reason: 'UnknownOperation' } });
    });
  });

  describe('searchItems', () => {
    it('tells nothing but ASIN and link where nothing else is asked for', async () => {
      const { items } = (await search({ keywords: 'kettle', condition: 'New' })).body.searchResult;
      expect(items).toEqual([
        { asin: 'B000000001', detailPageURL: 'https://sandbox.test/amazon/dp/B000000001?tag=tag-20' },
      ]);
    });

    it('tells just the resources asked for', async () => {
      const resources = ['itemInfo.title', 'offersV2.listings.price', 'images.primary.medium', 'customerReviews.count'];
      const item = (await search({ resources, condition: 'New' })).body.searchResult.items[0]!;
      expect(Object.keys(item.itemInfo)).toEqual(['title']);
      expect(Object.keys(item.images.primary)).toEqual(['medium']);
      expect(item.customerReviews).toEqual({ count: 12 });
      expect(item.offersV2.listings).toEqual([
        {
          price: expect.objectContaining({
            money: { amount: 19.99, currency: 'USD', displayAmount: '$19.99' },
            savings: { money: { amount: 20.01, currency: 'USD', displayAmount: '$20.01' }, percentage: 50 },
          }),
        },
      ]);
    });

    it.each([
      [{ minPrice: 1000 }, ['B000000001']],
      [{ maxPrice: 1999 }, ['B000000001', 'B000000002']],
      [{ maxPrice: 1998 }, ['B000000002']],
      [{ condition: 'New' }, ['B000000001']],
      [{ minReviewsRating: 4 }, ['B000000001']],
      [{ minSavingPercent: 40 }, ['B000000001']],
      [{ availability: 'IncludeOutOfStock', minPrice: 2000 }, ['B000000003']],
    ])('narrows by %j, prices in cents', async (body, asins) => {
      const { items } = (await search(body)).body.searchResult;
      expect(items.map(({ asin }) => asin).sort()).toEqual(asins);
    });

    it.each([
      ['Price:LowToHigh', ['B000000002', 'B000000001']],
      ['Price:HighToLow', ['B000000001', 'B000000002']],
      ['AvgCustomerReviews', ['B000000001', 'B000000002']],
    ])('sorts by %s', async (sortBy, asins) => {
      const { items } = (await search({ sortBy })).body.searchResult;
      expect(items.map(({ asin }) => asin)).toEqual(asins);
    });

    it('counts all matches on every page', async () => {
      const { searchResult } = (await search({ itemCount: 1, itemPage: 2, sortBy: 'Price:LowToHigh' })).body;
      expect(searchResult).toMatchObject({ totalResultCount: 2, items: [{ asin: 'B000000001' }] });
    });

    it.each([{ keywords: 'unobtainium' }, { itemPage: 9 }])('answers %j with NoResults and a 200', async (body) => {
      expect(await search(body)).toEqual({
        status: 200,
        body: { errors: [{ code: 'NoResults', message: expect.any(String) }] },
      });
    });
  });

  describe('getItems', () => {
    it('names the missing beside the found', async () => {
      const { body } = await call('getItems', { itemIds: ['B000000003', 'B00000000X'] });
      expect(body).toMatchObject({
        itemsResult: { items: [{ asin: 'B000000003' }] },
        errors: [{ code: 'ItemNotAccessible' }],
      });
    });

    it('has no result when all are missing', async () => {
      const { status, body } = await call('getItems', { itemIds: ['B00000000X', 'no id'] });
      expect(status).toBe(200);
      expect(body).toMatchObject({ errors: [{ code: 'ItemNotAccessible' }, { code: 'InvalidParameterValue' }] });
      expect(body).not.toHaveProperty('itemsResult');
    });

    it('takes no more than ten ids', async () => {
      const itemIds = Array.from({ length: 11 }, (_, place) => `B0000000${10 + place}`);
      expect(await call('getItems', { itemIds })).toMatchObject({
        status: 400,
        body: { fieldList: [{ name: 'itemIds' }] },
      });
    });
  });
});
