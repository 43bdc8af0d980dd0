import { postingParts } from '../../testing/posting-parts';
import { answerOf, serve, type WireServer } from '../../testing/wire-server';
import { FacebookBooks } from './facebook-books';
import { facebookWire } from './facebook.wire';

const LAMP = {
  id: 'S1',
  title: 'Walnut lamp',
  description: 'Warm & <bright>.',
  availability: 'in stock',
  condition: 'used_good',
  price: '40.00 USD',
  link: 'https://shop.example/S1',
  image: [{ url: 'https://pictures.example/1.jpg' }],
  visibility: 'published',
};

interface Graph {
  handles: string[];
  validation_status: object[];
  data: Record<string, unknown>[];
  error: { code: number };
}

describe('facebookWire', () => {
  let server: WireServer;
  let books: FacebookBooks;
  const clock = { now: 0 };

  beforeEach(async () => {
    clock.now = 0;
    const { store, ...parts } = postingParts(clock);
    books = new FacebookBooks(store, parts.numbers, parts.now);
    server = await serve(facebookWire({ ...parts, books, credentials: { catalog_id: '42', access_token: 'token' } }));
  });
  afterEach(() => server.close());

  async function call(path: string, body?: object, token = 'token') {
    const response = await fetch(`${server.url}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    return answerOf<Graph>(response);
  }

  const send = (rows: object[], options: object = {}) =>
    call('/v25.0/42/items_batch', { item_type: 'PRODUCT_ITEM', allow_upsert: true, requests: rows, ...options });
  const check = async (handle = '') =>
    (await call(`/v25.0/42/check_batch_request_status?handle=${handle}`)).body.data[0];
  const row = (change: object = {}, method = 'UPDATE') => ({ method, data: { ...LAMP, ...change } });

  async function done(rows: object[], options?: object) {
    const [handle] = (await send(rows, options)).body.handles;
    await check(handle);
    return check(handle);
  }

  async function find(sku: string) {
    const query = new URLSearchParams({
      filter: JSON.stringify({ retailer_id: { eq: sku } }),
      fields: 'retailer_id,visibility,availability,name,url',
    });
    return (await call(`/v25.0/42/products?${query}`)).body.data;
  }

  const onlyId = () => books.listings()[0]?.id ?? '';

  it('gives a handle, and does the work later', async () => {
    const { status, body } = await send([row()]);
    expect(status).toBe(200);
    expect(books.listings()).toEqual([]);
    expect(await check(body.handles[0])).toMatchObject({ status: 'started', errors_total_count: 0 });
    expect(await check(body.handles[0])).toMatchObject({ status: 'finished', errors: [] });
    expect(books.listings()).toMatchObject([
      { sku: 'S1', state: 'live', title: 'Walnut lamp', price: 40, pictures: 1 },
    ]);
  });

  it('does the work also when nobody asks about it', async () => {
    await send([row()]);
    clock.now = 1000;
    expect(books.listings()).toHaveLength(1);
  });

  it('does first what came first', async () => {
    await send([row({ title: 'First' })]);
    const [later] = (await send([row({ title: 'Second' })])).body.handles;
    await check(later);
    await check(later);
    expect(books.listings()).toMatchObject([{ title: 'Second' }]);
  });

  it('keeps one product of each id, whatever comes again, and changes only what is sent', async () => {
    await done([row()]);
    await done([row({}, 'CREATE')]);
    await done([{ method: 'UPDATE', data: { id: 'S1', price: '35.00 USD' } }]);
    expect(books.listings()).toMatchObject([{ sku: 'S1', title: 'Walnut lamp', price: 35 }]);
  });

  it('keeps drafts in staging', async () => {
    await done([row({ visibility: 'staging' })]);
    expect(await find('S1')).toMatchObject([{ retailer_id: 'S1', visibility: 'staging' }]);
    expect(books.listings()).toMatchObject([{ state: 'draft' }]);
    await done([row()]);
    expect(books.listings()).toMatchObject([{ state: 'live' }]);
  });

  it('says how a product stands, and nothing about one it has not', async () => {
    await done([row()]);
    const id = onlyId();
    expect(await find('S1')).toEqual([
      {
        id,
        retailer_id: 'S1',
        visibility: 'published',
        availability: 'in stock',
        name: 'Walnut lamp',
        url: `https://sandbox.test/facebook/marketplace/item/${id}`,
      },
    ]);
    expect(await find('S2')).toEqual([]);
  });

  it.each([
    [{ image: [] }, 'A required field is missing: image.'],
    [{ title: '' }, 'A required field is missing: title.'],
    [{ link: undefined }, 'A required field is missing: link.'],
    [{ price: '40' }, 'The price is not like "24.99 USD".'],
    [{ price: '0.00 USD' }, 'The price is not like "24.99 USD".'],
    [{ condition: 'shiny' }, expect.stringContaining('condition')],
    [{ availability: 'yes' }, expect.stringContaining('availability')],
    [{ title: 'x'.repeat(201) }, expect.stringContaining('200 characters')],
    [{ image: Array(22).fill(LAMP.image[0]) }, expect.stringContaining('21 images')],
    [{ image: [{ url: 'javascript:x' }] }, 'An image URL is not valid.'],
  ])('says of %j only when it is asked: %s', async (change, message) => {
    expect(await done([row(change), row({ id: 'S2' })])).toMatchObject({
      status: 'finished',
      errors_total_count: 1,
      errors: [{ line: 1, id: 'S1', message }],
      ids_of_invalid_requests: ['S1'],
    });
    expect(books.listings()).toMatchObject([{ sku: 'S2' }]);
  });

  it('does not upsert where it is told not to', async () => {
    expect(await done([row()], { allow_upsert: false })).toMatchObject({ errors: [{ message: 'Product not found.' }] });
    await done([row()]);
    expect(await done([row({}, 'CREATE')], { allow_upsert: false })).toMatchObject({ errors_total_count: 1 });
  });

  it('deletes, and says so of what was not there', async () => {
    await done([row()]);
    expect(await done([{ method: 'DELETE', data: { id: 'S1' } }])).toMatchObject({ errors: [] });
    expect(books.listings()).toEqual([]);
    expect(await done([{ method: 'DELETE', data: { id: 'S1' } }])).toMatchObject({ errors: [{ id: 'S1' }] });
  });

  it('says at once that a row has no id', async () => {
    expect((await send([{ method: 'UPDATE', data: {} }])).body).toMatchObject({
      handles: [],
      validation_status: [{ errors: [{ message: 'A required field is missing: id.' }] }],
    });
  });

  it.each([
    [[], {}],
    [[{ method: 'UPSERT', data: LAMP }], {}],
    [[{ method: 'UPDATE' }], {}],
    [[row()], { item_type: 'CAR' }],
  ])('refuses the batch %j with %j', async (rows, options) => {
    expect(await send(rows, options)).toMatchObject({ status: 400, body: { error: { code: 100 } } });
  });

  it.each([
    ['/v25.0/42/products', 'other', 401, 190],
    ['/v25.0/43/products', 'token', 400, 100],
    ['/newest/42/products', 'token', 400, 100],
    ['/v25.0/42/check_batch_request_status?handle=x', 'token', 400, 100],
    ['/v25.0/42/products?filter=x', 'token', 400, 100],
    ['/v25.0/42/nothing', 'token', 400, 100],
  ])('answers %s with the token "%s": %i %i', async (path, token, status, code) => {
    expect(await call(path, undefined, token)).toMatchObject({ status, body: { error: { code } } });
  });

  it('takes the token in the query, too', async () => {
    expect((await call('/v25.0/42/products?access_token=token', undefined, '')).status).toBe(200);
  });

  it('sells piece by piece, and is out of stock after the last', async () => {
    await done([row({ quantity_to_sell_on_facebook: 2 })]);
    const id = onlyId();
    expect(books.sell(id)).toMatchObject({ state: 'live', quantity: 1, sold: 1 });
    expect(books.sell(id)).toMatchObject({ state: 'sold', quantity: 0, sold: 2 });
    expect(books.sell(id)).toBeUndefined();
    expect(await find('S1')).toMatchObject([{ availability: 'out of stock' }]);
  });

  it('hides what it does not want', async () => {
    await done([row()]);
    const id = onlyId();
    expect(books.end(id)).toMatchObject({ state: 'ended' });
    expect(await find('S1')).toMatchObject([{ visibility: 'hidden' }]);
  });
});
