import { EBAY_SELLER, ebayWithSeller } from '../../testing/ebay-seller';
import { answerOf, serve, type WireServer } from '../../testing/wire-server';
import type { EbayDesk } from './ebay-desk';

const ITEM = {
  availability: { shipToLocationAvailability: { quantity: 1 } },
  condition: 'USED_GOOD',
  product: {
    title: 'Acme Kettle',
    description: 'Boils.',
    aspects: { Brand: ['Acme'], Color: ['Red'] },
    imageUrls: ['https://pictures.example/kettle.jpg'],
  },
};

const OFFER = {
  sku: 'S1',
  marketplaceId: 'EBAY_US',
  format: 'FIXED_PRICE',
  availableQuantity: 1,
  categoryId: '31388',
  listingDescription: 'Boils water.<br>&lt;b&gt;Whistles&lt;/b&gt; <i>too</i>.',
  listingDuration: 'GTC',
  merchantLocationKey: EBAY_SELLER.location,
  pricingSummary: { price: { value: '24.99', currency: 'USD' } },
  listingPolicies: { fulfillmentPolicyId: 'ship', paymentPolicyId: 'pay', returnPolicyId: 'back' },
};

interface SellBody {
  access_token: string;
  offerId: string;
  listingId: string;
  offers: { offerId: string; status: string; listing?: object }[];
  errors: { errorId: number; parameters?: object[] }[];
  responses: { statusCode: number; errors: { errorId: number }[] }[];
  itemSummaries?: { title: string; itemId: string }[];
}

describe("eBay's Sell Inventory", () => {
  let server: WireServer;
  let desk: EbayDesk;
  let token: string;
  const clock = { now: 0 };

  beforeEach(async () => {
    clock.now = 0;
    const ebay = ebayWithSeller({ now: () => clock.now });
    desk = ebay.desk;
    server = await serve(ebay.wire);
    token = (await mint({ grant_type: 'refresh_token', refresh_token: 'refresh' })).body.access_token;
  });
  afterEach(() => server.close());

  async function mint(form: Record<string, string>) {
    const response = await fetch(`${server.url}/identity/v1/oauth2/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from('id:secret').toString('base64')}` },
      body: new URLSearchParams(form),
    });
    return answerOf<SellBody>(response);
  }

  async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const response = await fetch(`${server.url}/sell/inventory/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'content-language': 'en-US',
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : {}) as SellBody };
  }

  async function find(words: string) {
    const response = await fetch(`${server.url}/buy/browse/v1/item_summary/search?q=${words}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return (await answerOf<SellBody>(response)).body.itemSummaries ?? [];
  }

  async function draft(offer: object = OFFER, item: object = ITEM): Promise<string> {
    expect((await call('PUT', '/inventory_item/S1', item)).status).toBe(201);
    const { status, body } = await call('POST', '/offer', offer);
    expect(status).toBe(201);
    return body.offerId;
  }

  async function listed(offer?: object, item?: object): Promise<{ offer_id: string; listing_id: string }> {
    const offer_id = await draft(offer, item);
    const { status, body } = await call('POST', `/offer/${offer_id}/publish`);
    expect(status).toBe(200);
    return { offer_id, listing_id: body.listingId };
  }

  const offersOf = (sku: string) => call('GET', `/offer?sku=${sku}&marketplace_id=EBAY_US&format=FIXED_PRICE`);

  describe('tokens of a seller', () => {
    it('are given for a refresh token, which stays the same', async () => {
      expect(await mint({ grant_type: 'refresh_token', refresh_token: 'refresh' })).toEqual({
        status: 200,
        body: { access_token: expect.stringMatching(/^v\^1\.1#/), expires_in: 7200, token_type: 'User Access Token' },
      });
    });

    it.each([
      ['a refresh token nobody gave', { refresh_token: 'mine' }, 'invalid_grant'],
      ['a scope the seller did not grant', { refresh_token: 'refresh', scope: 'everything' }, 'invalid_scope'],
    ])('are refused for %s', async (_, form, error) => {
      expect(await mint({ grant_type: 'refresh_token', ...form })).toMatchObject({ status: 400, body: { error } });
    });

    it('are not those of a client, which may not sell', async () => {
      const scope = 'https://api.ebay.com/oauth/api_scope';
      token = (await mint({ grant_type: 'client_credentials', scope })).body.access_token;
      expect(await offersOf('S1')).toMatchObject({ status: 403, body: { errors: [{ errorId: 1100 }] } });
    });

    it('die after 7,200 seconds with 401 1001', async () => {
      clock.now = 7_200_000;
      expect(await offersOf('S1')).toMatchObject({ status: 401, body: { errors: [{ errorId: 1001 }] } });
    });
  });

  it.each([
    ['PUT', '/inventory_item/S1', ITEM],
    ['POST', '/offer', OFFER],
    ['PUT', '/offer/1', OFFER],
  ])('wants Content-Language with %s %s', async (method, path, body) => {
    const reply = await call(method, path, body, { 'content-language': '' });
    expect(reply).toMatchObject({ status: 400, body: { errors: [{ errorId: 25709 }] } });
  });

  it('makes a location once', async () => {
    const place = { location: { address: { postalCode: '94103', country: 'US' } } };
    expect((await call('POST', '/location/shed', place)).status).toBe(204);
    expect(await call('POST', '/location/shed', place)).toMatchObject({
      status: 409,
      body: { errors: [{ errorId: 25803 }] },
    });
    expect(await call('GET', '/location/shed')).toMatchObject({ status: 200, body: place });
    expect((await call('GET', '/location/cellar')).status).toBe(404);
    expect(await call('POST', '/location/cellar', {})).toMatchObject({
      status: 400,
      body: { errors: [{ errorId: 25802 }] },
    });
  });

  describe('an item', () => {
    it('is replaced as a whole', async () => {
      await call('PUT', '/inventory_item/S1', ITEM);
      expect((await call('PUT', '/inventory_item/S1', { condition: 'NEW' })).status).toBe(204);
      expect((await call('GET', '/inventory_item/S1')).body).toEqual({ condition: 'NEW', sku: 'S1', locale: 'en_US' });
    });

    it('may lack everything, but has no condition that eBay does not know', async () => {
      expect((await call('PUT', '/inventory_item/S1', {})).status).toBe(201);
      expect(await call('PUT', '/inventory_item/S1', { condition: 'USED' })).toMatchObject({
        status: 400,
        body: { errors: [{ longMessage: 'Could not serialize field [condition]' }] },
      });
    });

    it('goes with its offers', async () => {
      const offer_id = await draft();
      expect((await call('DELETE', '/inventory_item/S1')).status).toBe(204);
      expect((await call('GET', `/offer/${offer_id}`)).status).toBe(404);
      expect(await call('DELETE', '/inventory_item/S1')).toMatchObject({
        status: 404,
        body: { errors: [{ errorId: 25710 }] },
      });
    });
  });

  describe('an offer', () => {
    it('is a draft that needs a sku, a site and a format only', async () => {
      const { sku, marketplaceId, format } = OFFER;
      await draft({ sku, marketplaceId, format }, {});
      expect((await offersOf('S1')).body.offers).toMatchObject([{ sku: 'S1', status: 'UNPUBLISHED' }]);
      expect(desk.listings()).toMatchObject([{ sku: 'S1', state: 'draft' }]);
    });

    it.each([
      [{ ...OFFER, sku: 'S2' }, 25702],
      [{ ...OFFER, marketplaceId: 'EBAY_DE' }, 25706],
      [{ ...OFFER, format: 'AUCTION' }, 25709],
    ])('%j is refused with %i', async (offer, errorId) => {
      await call('PUT', '/inventory_item/S1', ITEM);
      expect(await call('POST', '/offer', offer)).toMatchObject({ status: 400, body: { errors: [{ errorId }] } });
    });

    it('comes once for each sku: 25002 names the one there is', async () => {
      const offer_id = await draft();
      expect(await call('POST', '/offer', OFFER)).toMatchObject({
        status: 400,
        body: {
          errors: [
            {
              errorId: 25002,
              message: expect.stringContaining('Offer entity already exists'),
              parameters: [{ name: 'offerId', value: offer_id }],
            },
          ],
        },
      });
    });

    it.each([
      ['/offer', 400, 25707],
      ['/offer?sku=S9', 404, 25713],
      ['/offer?sku=S1&marketplace_id=EBAY_DE', 404, 25713],
      ['/offer/12', 404, 25713],
    ])('is looked for at %s: %i %i', async (path, status, errorId) => {
      await draft();
      expect(await call('GET', path)).toMatchObject({ status, body: { errors: [{ errorId }] } });
    });

    it('costs nothing to list', async () => {
      const offerId = await draft();
      expect((await call('POST', '/offer/get_listing_fees', { offers: [{ offerId }] })).body).toMatchObject({
        feeSummaries: [{ marketplaceId: 'EBAY_US', fees: [{ feeType: 'InsertionFee', amount: { value: '0.0' } }] }],
      });
    });
  });

  describe('what a category requires', () => {
    const PHONES = '9355';
    const taxonomy = async (path: string) =>
      answerOf<SellBody & { aspects: { localizedAspectName: string; aspectConstraint: object }[] }>(
        await fetch(`${server.url}/commerce/taxonomy/v1${path}`, { headers: { authorization: `Bearer ${token}` } }),
      );
    const aspectsOf = (category: string, tree = '0') =>
      taxonomy(`/category_tree/${tree}/get_item_aspects_for_category?category_id=${category}`);

    it('is told in the tree of the site', async () => {
      const { body } = await taxonomy('/get_default_category_tree_id?marketplace_id=EBAY_US');
      expect(body).toMatchObject({ categoryTreeId: '0' });
      const { aspects } = (await aspectsOf(PHONES)).body;
      const brand = aspects.find(({ localizedAspectName }) => localizedAspectName === 'Brand');
      expect(brand).toMatchObject({ aspectConstraint: { aspectRequired: true } });
      expect((await aspectsOf('31388')).body.aspects).not.toContainEqual(
        expect.objectContaining({ aspectConstraint: expect.objectContaining({ aspectRequired: true }) }),
      );
    });

    it.each([
      ['phones', '0', 400],
      [PHONES, '3', 404],
    ])('is not told of the category %s in the tree %s', async (category, tree, status) => {
      expect((await aspectsOf(category, tree)).status).toBe(status);
    });

    it('keeps an offer from being published until its item says it', async () => {
      const product = { ...ITEM.product, aspects: { Color: ['Red'], Brand: [''] } };
      const offer_id = await draft({ ...OFFER, categoryId: PHONES }, { ...ITEM, product });
      expect(await call('POST', `/offer/${offer_id}/publish`)).toMatchObject({
        status: 400,
        body: { errors: [{ errorId: 25002, message: expect.stringContaining('The item specific Brand is missing') }] },
      });
      await call('PUT', '/inventory_item/S1', ITEM);
      expect((await call('POST', `/offer/${offer_id}/publish`)).status).toBe(200);
    });
  });

  describe('publishing', () => {
    it.each([
      [{ pricingSummary: { price: { value: '0.50', currency: 'USD' } } }, {}, 25003],
      [{ pricingSummary: { price: { value: 24.99, currency: 'USD' } } }, {}, 25003],
      [{}, { availability: undefined }, 25004],
      [{ categoryId: undefined }, {}, 25005],
      [{ listingPolicies: { ...OFFER.listingPolicies, fulfillmentPolicyId: 'x' } }, {}, 25007],
      [{ listingPolicies: { ...OFFER.listingPolicies, paymentPolicyId: 'x' } }, {}, 25008],
      [{ listingPolicies: { ...OFFER.listingPolicies, returnPolicyId: undefined } }, {}, 25009],
      [{ merchantLocationKey: 'nowhere' }, {}, 25012],
      [{}, { product: { ...ITEM.product, imageUrls: [] } }, 25014],
      [{}, { product: { ...ITEM.product, imageUrls: ['http://pictures.example/1.jpg'] } }, 25015],
      [{}, { condition: undefined }, 25021],
      [{}, { product: { ...ITEM.product, title: undefined } }, 25029],
      [{ listingDuration: undefined }, {}, 25029],
      [{}, { product: { ...ITEM.product, title: 'x'.repeat(81) } }, 25002],
    ])('the draft %j of %j is refused with %i, and stays a draft', async (terms, item, errorId) => {
      const offer_id = await draft({ ...OFFER, ...terms }, { ...ITEM, ...item });
      expect(await call('POST', `/offer/${offer_id}/publish`)).toMatchObject({
        status: 400,
        body: { errors: [{ errorId, domain: 'API_INVENTORY' }] },
      });
      expect(desk.listings()).toMatchObject([{ state: 'draft' }]);
    });

    it('says everything that is missing at once', async () => {
      const offer_id = await draft({ ...OFFER, categoryId: undefined, pricingSummary: undefined });
      const { body } = await call('POST', `/offer/${offer_id}/publish`);
      expect(body.errors.map(({ errorId }) => errorId)).toEqual([25003, 25005]);
    });

    it('makes a listing that buyers find, with its description as text', async () => {
      const { listing_id } = await listed();
      expect(await find('acme red kettle')).toMatchObject([
        {
          itemId: `v1|${listing_id}|0`,
          title: 'Acme Kettle',
          conditionId: '5000',
          price: { value: '24.99' },
          image: { imageUrl: 'https://pictures.example/kettle.jpg' },
          itemWebUrl: `https://sandbox.test/ebay/itm/${listing_id}`,
        },
      ]);
      expect(desk.find(listing_id)).toMatchObject({
        state: 'live',
        description: 'Boils water.\n<b>Whistles</b> too.',
        quantity: 1,
        pictures: 1,
      });
    });

    it('makes a listing that buyers find once, also by alternatives', async () => {
      await listed();
      expect(await find('(kettle, acme)')).toHaveLength(1);
    });

    it('again answers with the listing there is', async () => {
      const { offer_id, listing_id } = await listed();
      expect((await call('POST', `/offer/${offer_id}/publish`)).body).toEqual({ listingId: listing_id });
      expect(desk.listings()).toHaveLength(1);
    });
  });

  describe('a listing', () => {
    it('changes at once when its offer or item is replaced', async () => {
      const { offer_id, listing_id } = await listed();
      await call('PUT', '/inventory_item/S1', { ...ITEM, product: { ...ITEM.product, title: 'Acme Pot' } });
      const price = { value: '19.00', currency: 'USD' };
      await call('PUT', `/offer/${offer_id}`, { ...OFFER, pricingSummary: { price } });
      expect(desk.find(listing_id)).toMatchObject({ state: 'live', title: 'Acme Pot', price: 19 });
    });

    it('stays as it was when what replaces it may not be public', async () => {
      const { offer_id, listing_id } = await listed();
      const before = desk.find(listing_id);
      const { sku, marketplaceId, format } = OFFER;
      expect((await call('PUT', `/offer/${offer_id}`, { sku, marketplaceId, format })).status).toBe(400);
      expect((await call('PUT', '/inventory_item/S1', {})).status).toBe(400);
      expect(desk.find(listing_id)).toEqual(before);
    });

    it('takes a new price and quantity in bulk, row by row', async () => {
      const { offer_id, listing_id } = await listed();
      const row = { offerId: offer_id, availableQuantity: 2, price: { value: '9.99', currency: 'USD' } };
      const request = { sku: 'S1', shipToLocationAvailability: { quantity: 3 }, offers: [row] };
      expect(await call('POST', '/bulk_update_price_quantity', { requests: [request] })).toMatchObject({
        status: 200,
        body: { responses: [{ statusCode: 200, offerId: offer_id, errors: [] }] },
      });
      expect(desk.find(listing_id)).toMatchObject({ price: 9.99, quantity: 2 });
      const bad = { ...request, offers: [{ ...row, price: { value: 'much', currency: 'USD' } }, { offerId: '1' }] };
      expect(await call('POST', '/bulk_update_price_quantity', { requests: [bad] })).toMatchObject({
        status: 207,
        body: { responses: [{ errors: [{ errorId: 25003 }] }, { errors: [{ errorId: 25713 }] }] },
      });
      expect(desk.find(listing_id)).toMatchObject({ price: 9.99 });
    });

    it('ends when it is withdrawn, and has another number when it is published again', async () => {
      const { offer_id, listing_id } = await listed();
      expect((await call('POST', `/offer/${offer_id}/withdraw`)).body).toEqual({ listingId: listing_id });
      expect((await offersOf('S1')).body.offers).toMatchObject([
        { status: 'UNPUBLISHED', listing: { listingId: listing_id, listingStatus: 'ENDED', soldQuantity: 0 } },
      ]);
      expect(await find('kettle')).toEqual([]);
      expect((await call('POST', `/offer/${offer_id}/withdraw`)).status).toBe(404);
      expect((await call('POST', `/offer/${offer_id}/publish`)).body.listingId).not.toBe(listing_id);
    });

    it('ends and is gone when its offer is deleted', async () => {
      const { offer_id } = await listed();
      expect((await call('DELETE', `/offer/${offer_id}`)).status).toBe(204);
      expect(desk.listings()).toEqual([]);
      expect((await call('DELETE', `/offer/${offer_id}`)).status).toBe(404);
    });

    it('sells piece by piece, and ends with the last', async () => {
      const stock = { availability: { shipToLocationAvailability: { quantity: 2 } } };
      const { listing_id } = await listed({ ...OFFER, availableQuantity: 2 }, { ...ITEM, ...stock });
      expect(desk.sell(listing_id)).toMatchObject({ state: 'live', quantity: 1, sold: 1 });
      expect(desk.sell(listing_id)).toMatchObject({ state: 'sold', quantity: 0, sold: 2 });
      expect(desk.sell(listing_id)).toBeUndefined();
      expect((await offersOf('S1')).body.offers).toMatchObject([
        { status: 'UNPUBLISHED', listing: { listingStatus: 'ENDED', soldQuantity: 2 } },
      ]);
    });

    it('may be ended by eBay', async () => {
      const { listing_id } = await listed();
      expect(desk.end(listing_id)).toMatchObject({ state: 'ended' });
      expect((await offersOf('S1')).body.offers).toMatchObject([{ listing: { listingStatus: 'EBAY_ENDED' } }]);
    });
  });

  it('refuses a body that is no object', async () => {
    expect(await call('PUT', '/inventory_item/S1', [])).toMatchObject({
      status: 400,
      body: { errors: [{ errorId: 2004 }] },
    });
  });
});
