import { postingParts } from '../../testing/posting-parts';
import { answerOf, serve, type WireServer } from '../../testing/wire-server';
import { EtsyBooks } from './etsy-books';
import { etsyWire } from './etsy.wire';

const ACCESS = {
  keystring: 'key',
  shared_secret: 'shared',
  refresh_token: 'refresh',
  shop_id: '12',
  shipping_profile_id: '1',
  readiness_state_id: '2',
};

const LAMP = {
  quantity: '1',
  title: 'Walnut lamp',
  description: 'Warm & <bright>.',
  price: '24.99',
  who_made: 'i_did',
  when_made: '2020_2026',
  taxonomy_id: '77',
  shipping_profile_id: '1',
  readiness_state_id: '2',
  tags: 'lamp,walnut',
};

const JPEG = Buffer.from('ffd8ffe000', 'hex');

interface EtsyBody {
  access_token: string;
  refresh_token: string;
  listing_id: number;
  state: string;
  error: string;
  count: number;
  results: { listing_id: number }[];
}

describe('etsyWire', () => {
  let server: WireServer;
  let books: EtsyBooks;
  let headers: Record<string, string>;
  const clock = { now: 0 };

  beforeEach(async () => {
    clock.now = 0;
    const { store, ...parts } = postingParts(clock);
    books = new EtsyBooks(store, parts.numbers);
    server = await serve(etsyWire({ ...parts, books, credentials: ACCESS }));
    const { access_token } = (await mint()).body;
    headers = { authorization: `Bearer ${access_token}`, 'x-api-key': 'key:shared' };
  });
  afterEach(() => server.close());

  const mint = async (form: Record<string, string> = {}) =>
    answerOf<EtsyBody>(
      await fetch(`${server.url}/v3/public/oauth/token`, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'refresh_token', client_id: 'key', refresh_token: 'refresh', ...form }),
      }),
    );

  async function call(method: string, path: string, body?: RequestInit['body'], more: Record<string, string> = {}) {
    const init = { method, headers: { ...headers, ...more }, ...(body !== undefined && { body }) };
    const response = await fetch(`${server.url}/v3/application${path}`, init);
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : {}) as EtsyBody };
  }

  const create = (change: Record<string, string> = {}) =>
    call('POST', '/shops/12/listings', new URLSearchParams({ ...LAMP, ...change }));
  const draft = async () => String((await create()).body.listing_id);
  const patch = (id: string, change: Record<string, string>) =>
    call('PATCH', `/shops/12/listings/${id}`, new URLSearchParams(change));
  const inventory = (id: string, offering: object, sku = 'S1') =>
    call(
      'PUT',
      `/listings/${id}/inventory`,
      JSON.stringify({
        products: [{ sku, property_values: [], offerings: [{ is_enabled: true, readiness_state_id: 2, ...offering }] }],
      }),
      { 'content-type': 'application/json' },
    );

  function addImage(id: string, bytes = JPEG) {
    const form = new FormData();
    form.set('rank', '1');
    form.set('image', new Blob([bytes], { type: 'image/jpeg' }), 'lamp.jpg');
    return call('POST', `/shops/12/listings/${id}/images`, form);
  }

  async function active() {
    const id = await draft();
    await addImage(id);
    expect((await patch(id, { state: 'active' })).status).toBe(200);
    return id;
  }

  describe('access', () => {
    it('is given for an hour by a token that names its user', async () => {
      expect(await mint()).toMatchObject({
        status: 200,
        body: {
          access_token: expect.stringMatching(/^\d+\./),
          token_type: 'Bearer',
          expires_in: 3600,
          refresh_token: expect.any(String),
        },
      });
      clock.now = 3_600_000;
      expect(await call('GET', '/listings/1')).toMatchObject({ status: 401, body: { error: 'invalid_token' } });
    });

    it('is given for the refresh token that came last, and for the one before until that is used', async () => {
      const [first, again] = [await mint(), await mint()].map(({ body }) => body.refresh_token);
      expect((await mint({ refresh_token: first! })).status).toBe(400);
      const next = (await mint({ refresh_token: again! })).body.refresh_token;
      expect((await mint({ refresh_token: again! })).status).toBe(200);
      expect((await mint({ refresh_token: next })).status).toBe(400);
      expect((await mint()).status).toBe(200);
    });

    it.each([
      [{ refresh_token: 'mine' }, 400, 'invalid_grant'],
      [{ client_id: 'other' }, 401, 'invalid_client'],
      [{ grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ])('is refused for %j', async (form, status, error) => {
      expect(await mint(form as Record<string, string>)).toMatchObject({ status, body: { error } });
    });

    it('needs the key of the app with its secret', async () => {
      expect((await call('GET', '/listings/1', undefined, { 'x-api-key': 'key' })).status).toBe(403);
    });
  });

  describe('a draft', () => {
    it('comes of a form, with its price in minor units', async () => {
      const { status, body } = await create();
      expect(status).toBe(201);
      expect(body).toMatchObject({
        state: 'draft',
        title: 'Walnut lamp',
        tags: ['lamp', 'walnut'],
        price: { amount: 2499, divisor: 100, currency_code: 'USD' },
        url: `https://sandbox.test/etsy/listing/${body.listing_id}`,
      });
      expect(books.listings()).toMatchObject([{ state: 'draft', price: 24.99, quantity: 1 }]);
    });

    it('comes twice when it is created twice', async () => {
      expect(await draft()).not.toBe(await draft());
      const { body } = await call('GET', '/shops/12/listings?state=draft&limit=1');
      expect(body).toMatchObject({ count: 2, results: [{ listing_id: books.inState('draft')[0]?.listing_id }] });
    });

    it.each([
      [{ title: '' }, 'Missing required parameter: title'],
      [{ taxonomy_id: '' }, 'Missing required parameter: taxonomy_id'],
      [{ shipping_profile_id: '9' }, 'A valid shipping_profile_id is required for physical listings'],
      [{ readiness_state_id: '' }, 'A valid readiness_state_id is required for physical listings'],
      [{ price: '0.1' }, 'price must be at least 0.2'],
      [{ quantity: '0' }, 'quantity must be a whole number from 1 to 999'],
      [{ who_made: 'somebody' }, 'who_made must be one of i_did, someone_else, collective'],
      [{ when_made: 'yesterday' }, 'when_made is invalid'],
      [{ title: 'x'.repeat(141) }, 'title must have 1 to 140 characters'],
      [{ tags: 'x'.repeat(21) }, 'A tag may have 20 characters at most'],
      [{ tags: 'a,b,c,d,e,f,g,h,i,j,k,l,m,n' }, 'There may be 13 tags at most'],
    ])('with %j is refused: %s', async (change, error) => {
      expect(await create(change as Record<string, string>)).toMatchObject({ status: 400, body: { error } });
      expect(books.listings()).toEqual([]);
    });

    it('is no JSON', async () => {
      const reply = await call('POST', '/shops/12/listings', JSON.stringify(LAMP), {
        'content-type': 'application/json',
      });
      expect(reply.status).toBe(400);
    });

    it('goes public with an image, not before', async () => {
      const id = await draft();
      expect(await patch(id, { state: 'active' })).toMatchObject({
        status: 400,
        body: { error: expect.stringContaining('image') },
      });
      expect(await addImage(id)).toMatchObject({
        status: 201,
        body: { rank: 1, listing_image_id: expect.any(Number) },
      });
      expect(await call('GET', `/listings/${id}/images`)).toMatchObject({ body: { count: 1, results: [{ rank: 1 }] } });
      expect(await patch(id, { state: 'active' })).toMatchObject({ status: 200, body: { state: 'active' } });
      expect(books.find(id)).toMatchObject({ state: 'live', pictures: 1 });
    });

    it('takes pictures only, and as multipart', async () => {
      const id = await draft();
      expect((await addImage(id, Buffer.from('hello'))).status).toBe(400);
      const path = `/shops/12/listings/${id}/images`;
      expect((await call('POST', path, JPEG, { 'content-type': 'image/jpeg' })).status).toBe(400);
      expect((await call('POST', path, 'x', { 'content-type': 'multipart/form-data; boundary=x' })).status).toBe(400);
    });
  });

  describe('a listing', () => {
    it('changes its words by a form, and its price and quantity by the inventory, which says the sku', async () => {
      const id = await active();
      await patch(id, { title: 'Oak lamp' });
      await inventory(id, { price: 19.5, quantity: 2 });
      expect(books.find(id)).toMatchObject({ sku: 'S1', state: 'live', title: 'Oak lamp', price: 19.5, quantity: 2 });
      expect(books.listings('S1')).toEqual(books.listings('walnut'));
      expect(books.listings('S1')).toHaveLength(1);
    });

    it.each([[{ price: '5' }], [{ title: ' ' }], [{ state: 'sold_out' }], [{ state: 'expired', title: 'Never' }]])(
      'does not take the change %j',
      async (change) => {
        const id = await active();
        expect((await patch(id, change as Record<string, string>)).status).toBe(400);
        expect(books.find(id)).toMatchObject({ state: 'live', title: 'Walnut lamp', price: 24.99 });
      },
    );

    it.each([
      [{ price: 0, quantity: 1 }],
      [{ price: 5, quantity: 0 }],
      [{ price: 5, quantity: 1, readiness_state_id: 9 }],
    ])('does not take the inventory %j', async (offering) => {
      const id = await active();
      expect((await inventory(id, offering)).status).toBe(400);
    });

    it('is inactive, and active again', async () => {
      const id = await active();
      expect((await patch(id, { state: 'inactive' })).body.state).toBe('inactive');
      expect(books.find(id)).toMatchObject({ state: 'ended' });
      expect((await patch(id, { state: 'active' })).body.state).toBe('active');
    });

    it('is gone when it is deleted', async () => {
      const id = await active();
      expect((await call('DELETE', `/listings/${id}`)).status).toBe(204);
      expect(await call('GET', `/listings/${id}`)).toMatchObject({
        status: 404,
        body: { error: 'Resource not found' },
      });
      expect((await call('DELETE', `/listings/${id}`)).status).toBe(404);
    });

    it('is sold out after its last piece, and not active again without another', async () => {
      const id = await active();
      await inventory(id, { price: 20, quantity: 2 });
      expect(books.sell(id)).toMatchObject({ state: 'live', quantity: 1 });
      expect(books.sell(id)).toMatchObject({ state: 'sold', quantity: 0, sold: 2 });
      expect(books.sell(id)).toBeUndefined();
      expect((await call('GET', `/listings/${id}`)).body.state).toBe('sold_out');
      expect((await patch(id, { state: 'active' })).status).toBe(400);
    });

    it('may be ended by Etsy', async () => {
      const id = await active();
      expect(books.end(id)).toMatchObject({ state: 'ended' });
      expect((await call('GET', `/listings/${id}`)).body.state).toBe('expired');
    });
  });

  it.each(['?state=open', '?limit=0', '?limit=101', '?offset=-1'])('does not list %s', async (query) => {
    expect((await call('GET', `/shops/12/listings${query}`)).status).toBe(400);
  });

  it('knows one shop', async () => {
    expect((await call('GET', '/shops/13/listings')).status).toBe(404);
  });
});
