import type { ListingSpec } from '@talknshop/contracts';
import { ApiError } from '../http/api.errors';
import { aProblem, ScriptedFetch } from '../testing/scripted-fetch';
import { ShopApi } from './shop-api';

const listing_spec = { title: 'Trek 820', price: 90 } as ListingSpec;
const alert = { product_id: 'ebay:1', target_price: 500, currency: 'USD' };
const requirement = { product_type: 'laptop' } as Parameters<ShopApi['products']['explain']>[1];
const key = { idempotency_key: 'k1' };

describe('ShopApi', () => {
  let server: ScriptedFetch;
  let api: ShopApi;

  beforeEach(() => {
    server = new ScriptedFetch(() => Response.json({}));
    api = new ShopApi({ base_url: 'http://shop.example', user_id: 'ada', fetch: server.fetch });
  });

  it.each<[string, () => Promise<unknown>, string, string, unknown?]>([
    ['sessions', () => api.sessions.list({ limit: 5 }), 'GET', '/sessions?user_id=ada&limit=5'],
    ['a session', () => api.sessions.get('s/1'), 'GET', '/sessions/s%2F1?user_id=ada'],
    ['the end of a session', () => api.sessions.delete('s1'), 'DELETE', '/sessions/s1?user_id=ada'],
    ['the end of a turn', () => api.sessions.cancel('s1'), 'POST', '/sessions/s1/cancel?user_id=ada'],
    ['a product', () => api.products.get('ebay:1'), 'GET', '/products/ebay%3A1?user_id=ada'],
    ['what is like it', () => api.products.similar('ebay:1'), 'GET', '/products/ebay%3A1/similar?user_id=ada'],
    [
      'its prices',
      () => api.products.priceHistory('a:1', { days: 7 }),
      'GET',
      '/products/a%3A1/price-history?user_id=ada&days=7',
    ],
    ['the words of a search', () => api.products.suggestions('lap'), 'GET', '/search/suggestions?user_id=ada&q=lap'],
    ['the marketplaces', () => api.products.marketplaces(), 'GET', '/marketplaces?user_id=ada'],
    [
      'a comparison',
      () => api.products.compare(['a', 'b']),
      'POST',
      '/compare?user_id=ada',
      { product_ids: ['a', 'b'] },
    ],
    ['price alerts', () => api.price_alerts.list(), 'GET', '/price-alerts?user_id=ada'],
    ['a new price alert', () => api.price_alerts.create(alert), 'POST', '/price-alerts?user_id=ada', alert],
    ['the end of an alert', () => api.price_alerts.delete('a1'), 'DELETE', '/price-alerts/a1?user_id=ada'],
    ['a preview', () => api.listings.preview(listing_spec), 'POST', '/listings/preview?user_id=ada', { listing_spec }],
    [
      'a posting',
      () => api.listings.post({ listing_spec, session_id: 's1' }),
      'POST',
      '/post?user_id=ada',
      { listing_spec, session_id: 's1' },
    ],
    ['jobs', () => api.listings.jobs(), 'GET', '/jobs?user_id=ada'],
    ['a job', () => api.listings.job('j1'), 'GET', '/jobs/j1?user_id=ada'],
    ['to take a listing back', () => api.listings.cancel('j1'), 'DELETE', '/jobs/j1?user_id=ada'],
    [
      'to take it off one marketplace',
      () => api.listings.takeOff('j1', 'ebay'),
      'DELETE',
      '/jobs/j1/marketplaces/ebay?user_id=ada',
    ],
    ['to try again', () => api.listings.retry('j1'), 'POST', '/jobs/j1/retry?user_id=ada'],
    [
      'a new price',
      () => api.listings.edit('j1', { price: 80 }),
      'PATCH',
      '/jobs/j1/listing?user_id=ada',
      { price: 80 },
    ],
    [
      'what was done by hand',
      () => api.listings.doneByHand('j1', 'poshmark', { link: 'https://p.example/1' }),
      'POST',
      '/jobs/j1/marketplaces/poshmark/posted?user_id=ada',
      { link: 'https://p.example/1' },
    ],
    ['what was said', () => api.media.transcribe('k'), 'POST', '/transcribe?user_id=ada', { s3_key: 'k' }],
  ])('asks for %s', async (_, call, method, path, ...[body]) => {
    await call();
    expect(server.asked).toMatchObject([{ method, path: `/api/v1${path}` }]);
    expect(server.asked[0]!.body).toEqual(body);
  });

  it('asks why a product stands where it stands in the search for a requirement', async () => {
    await api.products.explain('ebay:1', requirement);
    const query = new URLSearchParams({ user_id: 'ada', requirement: '{"product_type":"laptop"}' });
    expect(server.asked[0]!.path).toBe(`/api/v1/products/ebay%3A1/explain?${query}`);
  });

  it.each([
    ['a price alert', () => api.price_alerts.create(alert, key)],
    ['a listing', () => api.listings.post({ listing_spec, session_id: 's1' }, key)],
    ['an edit', () => api.listings.edit('j1', {}, key)],
  ])('makes %s once under its key', async (_, call) => {
    await call();
    expect(server.asked[0]!.headers).toMatchObject({ 'idempotency-key': 'k1' });
  });

  it('says who calls with a token where there is one', async () => {
    await new ShopApi({ token: 'jwt', fetch: server.fetch }).listings.jobs();
    expect(server.asked).toMatchObject([{ path: '/api/v1/jobs', headers: { authorization: 'Bearer jwt' } }]);
  });

  it('resolves with what is answered', async () => {
    server.answer = () => Response.json({ jobs: [] });
    expect(await api.listings.jobs()).toEqual({ jobs: [] });
  });

  it('resolves with nothing where nothing is answered', async () => {
    server.answer = () => new Response(null, { status: 204 });
    expect(await api.price_alerts.delete('a1')).toBeUndefined();
  });

  it('puts a file where it is told to, without the token, and says what a message refers to it by', async () => {
    const guarded = new ShopApi({ token: 'jwt', fetch: server.fetch });
    const ticket = {
      s3_key: 'up/1',
      upload_url: 'http://s3.example/up/1?sig=x',
      method: 'PUT',
      headers: { 'x-amz': '1' },
    };
    server.answer = ({ path }) =>
      path === '/api/v1/uploads' ? Response.json(ticket, { status: 201 }) : new Response();
    const content = new Blob(['bytes'], { type: 'audio/webm;codecs=opus' });
    expect(await guarded.media.upload({ content, filename: 'a.webm', media_type: 'audio' })).toEqual({
      s3_key: 'up/1',
      media_type: 'audio',
      content_type: 'audio/webm',
      size_bytes: 5,
    });
    expect(server.asked[1]).toMatchObject({ method: 'PUT', path: '/up/1?sig=x', headers: { 'x-amz': '1' } });
    expect(server.asked[1]!.headers).not.toHaveProperty('authorization');
  });

  describe('when it is refused', () => {
    const refused = async (answer: Response | Error, signal?: AbortSignal) => {
      server.answer = () => answer;
      return (await api.listings.jobs({ signal }).catch((error: unknown) => error)) as ApiError;
    };

    it('throws what the server says, with its code, the trace and when to try again', async () => {
      const errors = [{ path: '$.limit', message: 'is too high' }];
      const error = await refused(aProblem(429, 'rate_limited', { errors }, { 'retry-after': '7' }));
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({
        status: 429,
        code: 'rate_limited',
        message: 'Sorry: rate_limited.',
        trace_id: 'trace-1',
        retry_after_s: 7,
        errors,
      });
    });

    it.each([
      ['a page of something in between', new Response('<html>', { status: 502 })],
      [
        'half a problem',
        new Response('{"code"', { status: 502, headers: { 'content-type': 'application/problem+json' } }),
      ],
    ])('says of %s only its status', async (_, answer) => {
      expect(await refused(answer)).toMatchObject({ status: 502, code: 'unexpected_answer', isProblem: false });
    });

    it('says that nobody answers', async () => {
      const cause = new TypeError('fetch failed');
      expect(await refused(cause)).toMatchObject({ status: 0, code: 'unreachable', cause });
    });

    it('takes an answer that breaks off for none', async () => {
      expect(await refused(new Response('{"jobs":'))).toMatchObject({ code: 'unreachable' });
    });
  });

  it('stops waiting when it is told to, with the reason it is given', async () => {
    server.answer = () => new Promise<Response>(() => {});
    const leaving = new AbortController();
    const call = api.listings.jobs({ signal: leaving.signal });
    leaving.abort(new Error('gone elsewhere'));
    await expect(call).rejects.toThrow('gone elsewhere');
  });
});
