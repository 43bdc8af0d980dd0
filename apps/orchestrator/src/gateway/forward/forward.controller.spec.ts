import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Problem } from '@talknshop/contracts';
import { ServiceClient } from '@talknshop/service-client';
import { aSession } from '@talknshop/testing';
import type { Authenticator } from '../auth/authenticator.port';
import { RestGateway, type RestGatewayOptions } from '../testing/rest-gateway';

interface Asked {
  method?: string;
  url?: string;
  headers: IncomingHttpHeaders;
  body: unknown;
}
interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

const JOBS = { jobs: [] };
const ALERT = { product_id: 'ebay:1', target_price: 500, currency: 'USD' };
const TOKENS: Authenticator = {
  authenticate: async ({ token, user_id }) =>
    token && (user_id ?? token) === token ? { kind: 'known', user_id: token } : { kind: 'refused', reason: 'no' },
};

describe('what browsers reach of other services', () => {
  let server: Server;
  let base_url: string;
  let asked: Asked[];
  let answers: Answer[];
  let gateway: RestGateway;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method, url, headers } = request;
        const text = Buffer.concat(chunks).toString();
        asked.push({ method, url, headers, body: text ? JSON.parse(text) : undefined });
        const { status, body, headers: extra } = (answers.length > 1 ? answers.shift() : answers[0])!;
        response.writeHead(status, { 'content-type': 'application/json', ...extra });
        response.end(body === undefined ? undefined : JSON.stringify(body));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base_url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  beforeEach(() => {
    asked = [];
    answers = [{ status: 200, body: JOBS }];
  });

  afterEach(() => gateway.close());

  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const clientOf = (name: string, url = base_url) =>
    new ServiceClient({ name, base_url: url, timeout_ms: 1000, retry_delay_ms: 1 });
  const start = async (options: RestGatewayOptions = {}) => {
    const services = { catalog: clientOf('catalog'), 'seller-crosspost': clientOf('seller-crosspost') };
    gateway = await RestGateway.start({ services, ...options });
  };
  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await gateway.fetch(`/api/v1/${path}`, {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text && JSON.parse(text)) as Problem };
  };

  it('asks the service at the same address, for whom who calls', async () => {
    await start();
    expect(await call('GET', 'jobs?user_id=ada')).toMatchObject({ status: 200, body: JOBS });
    expect(asked).toMatchObject([{ method: 'GET', url: '/api/v1/jobs?user_id=ada' }]);
  });

  it('says who calls in the body of what is made', async () => {
    await start();
    answers = [{ status: 404, body: { code: 'not_found', detail: 'there is no such product' } }];
    await call('POST', 'price-alerts?user_id=ada', ALERT, { 'idempotency-key': 'k1' });
    expect(asked).toMatchObject([
      { url: '/api/v1/price-alerts', body: { ...ALERT, user_id: 'ada' }, headers: { 'idempotency-key': 'k1' } },
    ]);
  });

  it.each([
    ['GET', 'jobs'],
    ['GET', 'jobs/j1'],
    ['DELETE', 'jobs/j1'],
    ['DELETE', 'jobs/j1/marketplaces/ebay'],
    ['POST', 'jobs/j1/retry'],
    ['GET', 'price-alerts'],
    ['DELETE', 'price-alerts/a1'],
  ])('always tells who it is that asks to %s %s, so that what is another’s is not found', async (method, path) => {
    await start({ authenticator: TOKENS });
    answers = [{ status: 404, body: { code: 'not_found', detail: 'there is no such job' } }];
    const reply = await call(method, path, undefined, { authorization: 'Bearer eve' });
    expect(reply).toMatchObject({ status: 404, body: { code: 'not_found', detail: 'there is no such job' } });
    expect(asked.map(({ url }) => url)).toEqual([`/api/v1/${path}?user_id=eve`]);
  });

  it.each([
    ['POST', 'price-alerts'],
    ['POST', 'post'],
    ['PATCH', 'jobs/j1/listing'],
    ['POST', 'jobs/j1/marketplaces/craigslist/posted'],
    ['POST', 'uploads'],
  ])('does not let the body of %s %s speak for another user', async (method, path) => {
    await start({ authenticator: TOKENS });
    const reply = await call(method, path, { user_id: 'ada' }, { authorization: 'Bearer eve' });
    expect(reply).toMatchObject({ status: 400, body: { errors: [{ path: '$.user_id' }] } });
    expect(asked).toEqual([]);
  });

  it('posts from a session of who calls, or from none', async () => {
    await start();
    gateway.directory.put(aSession({ session_id: 's1', user_id: 'ada' }));
    for (const body of [{ session_id: 's1' }, {}]) await call('POST', 'post?user_id=ada', body);
    expect(asked.map(({ body }) => body)).toEqual([{ session_id: 's1', user_id: 'ada' }, { user_id: 'ada' }]);
  });

  it.each([
    ['somebody else’s', 's2', 404, 'session_not_found'],
    ['no session', 's3', 404, 'session_not_found'],
    ['nothing a session can be called', '../s1', 400, 'invalid_request'],
    ['no text', null, 400, 'invalid_request'],
  ])('posts nothing from what is %s', async (_, session_id, status, code) => {
    await start();
    gateway.directory.put(aSession({ session_id: 's2', user_id: 'eve' }));
    expect(await call('POST', 'post?user_id=ada', { session_id })).toMatchObject({ status, body: { code } });
    expect(asked).toEqual([]);
  });

  it('takes from the body who makes something, where nobody has to prove who they are', async () => {
    await start();
    await call('POST', 'price-alerts', { ...ALERT, user_id: 'ada' });
    expect(asked).toMatchObject([{ url: '/api/v1/price-alerts', body: { ...ALERT, user_id: 'ada' } }]);
  });

  it.each([
    ['another in the query than in the body', 'post?user_id=eve', { user_id: 'ada' }],
    ['nobody', 'post', {}],
    ['in the body what nobody can be called', 'post', { user_id: '../ada' }],
  ])('refuses a call that names %s', async (_, path, body) => {
    await start();
    expect(await call('POST', path, body)).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
    expect(asked).toEqual([]);
  });

  it.each(['jobs', 'jobs?user_id=ada', 'marketplaces', 'products/ebay%3A1'])(
    'refuses %s without a token where tokens are asked for',
    async (path) => {
      await start({ authenticator: TOKENS });
      expect(await call('GET', path)).toMatchObject({ status: 401, body: { code: 'not_authenticated' } });
      expect(asked).toEqual([]);
    },
  );

  it('asks who calls where it matters, and only there', async () => {
    await start();
    expect(await call('GET', 'jobs')).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
    answers = [{ status: 200, body: { marketplaces: [] } }];
    expect(await call('GET', 'marketplaces')).toMatchObject({ status: 200, body: { marketplaces: [] } });
  });

  it('passes on what the route lists of the query, and refuses the rest', async () => {
    await start();
    answers = [{ status: 200, body: { suggestions: [] } }];
    expect((await call('GET', 'search/suggestions?q=lap&limit=3&user_id=ada')).status).toBe(200);
    expect(asked.map(({ url }) => url)).toEqual(['/api/v1/search/suggestions?q=lap&limit=3']);
    for (const query of ['q=lap&debug=1', 'q=lap&q=top'])
      expect(await call('GET', `search/suggestions?${query}`)).toMatchObject({
        status: 400,
        body: { code: 'invalid_request' },
      });
  });

  it('passes no header on that is not listed', async () => {
    await start();
    await call('GET', 'jobs?user_id=ada', undefined, {
      cookie: 'a=b',
      authorization: 'Bearer x',
      'x-forwarded-for': 'y',
    });
    expect(Object.keys(asked[0]!.headers).sort()).toEqual(['accept', 'connection', 'host']);
  });

  it('asks for a product whose name needs escaping, and for nothing beside the products', async () => {
    await start();
    answers = [{ status: 404, body: { code: 'not_found', detail: 'no such product' } }];
    await call('GET', 'products/ebay%3A1%2F..%2Fx');
    expect(asked.map(({ url }) => url)).toEqual(['/api/v1/products/ebay%3A1%2F..%2Fx']);
    for (const name of ['%2e%2e', '%00', 'x'.repeat(300)])
      expect(await call('GET', `products/${name}/similar`)).toMatchObject({ status: 404 });
    expect(asked).toHaveLength(1);
  });

  it('says what the service refused as the service said it', async () => {
    await start();
    const errors = [{ path: '$.listing_spec.title', message: 'is missing' }];
    const detail = '$.listing_spec.title: is missing';
    answers = [{ status: 422, body: { code: 'listing_invalid', detail, errors } }];
    const reply = await call('POST', 'listings/preview', {});
    expect(reply).toMatchObject({ status: 422, body: { status: 422, code: 'listing_invalid', detail, errors } });
    expect(reply.headers.get('content-type')).toContain('application/problem+json');
  });

  it('hands on how long to wait', async () => {
    await start();
    answers = [{ status: 429, body: { code: 'rate_limited' }, headers: { 'retry-after': '7' } }];
    const reply = await call('POST', 'post?user_id=ada', {});
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([429, '7']);
  });

  it.each([
    ['catalog', 'marketplaces', 'catalog_unavailable'],
    ['seller-crosspost', 'jobs?user_id=ada', 'crosspost_unavailable'],
  ])('names the %s when it gives no answer', async (service, path, code) => {
    await start({ services: { [service]: clientOf(service, 'http://127.0.0.1:1') } });
    const reply = await call('GET', path);
    expect(reply).toMatchObject({ status: 503, body: { code, detail: expect.stringContaining(service) } });
    expect(reply.headers.get('retry-after')).toBe('2');
  });

  it('believes no answer that breaks its contract', async () => {
    await start();
    answers = [{ status: 200, body: { jobs: 'many' } }];
    expect(await call('GET', 'jobs?user_id=ada')).toMatchObject({
      status: 502,
      body: { code: 'crosspost_unavailable' },
    });
  });

  it('tries again what may be repeated, and nothing else', async () => {
    await start();
    answers = [{ status: 503, body: { code: 'storage_unavailable' } }];
    await call('POST', 'price-alerts?user_id=ada', ALERT);
    expect(asked).toHaveLength(1);
    await call('POST', 'price-alerts?user_id=ada', ALERT, { 'idempotency-key': 'k1' });
    expect(asked).toHaveLength(4);
  });

  it.each(['uploads', 'transcribe'])('says in plain words that nobody listens or looks (%s)', async (path) => {
    await start();
    const body = { code: 'media_not_available', detail: expect.stringContaining('no media service is set up') };
    expect(await call('POST', `${path}?user_id=ada`, {})).toMatchObject({ status: 503, body });
  });

  it('says that nothing can be posted where there is no cross-poster', async () => {
    await start({ services: {} });
    expect(await call('GET', 'jobs?user_id=ada')).toMatchObject({
      status: 503,
      body: { code: 'crosspost_not_available' },
    });
  });

  it('lets a user ask only so often a minute, and others as before', async () => {
    await start({ calls_per_minute: 2 });
    const ask = (user_id: string) => call('GET', `jobs?user_id=${user_id}`);
    expect([(await ask('ada')).status, (await ask('ada')).status]).toEqual([200, 200]);
    const refused = await ask('ada');
    expect(refused).toMatchObject({ status: 429, body: { code: 'rate_limited' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
    expect((await ask('bob')).status).toBe(200);
    expect(asked).toHaveLength(3);
  });

  it('counts together all routes, and by their address those who do not say who they are', async () => {
    await start({ calls_per_minute: 2 });
    answers = [{ status: 200, body: { marketplaces: [] } }];
    await call('GET', 'marketplaces');
    await call('GET', 'search/suggestions?q=lap');
    expect((await call('GET', 'marketplaces')).status).toBe(429);
    expect((await call('GET', 'marketplaces?user_id=ada')).status).toBe(200);
  });

  it('counts nothing of whom it refuses', async () => {
    await start({ calls_per_minute: 1, authenticator: TOKENS });
    await call('GET', 'jobs?user_id=ada', undefined, { authorization: 'Bearer eve' });
    expect((await call('GET', 'jobs', undefined, { authorization: 'Bearer ada' })).status).toBe(200);
  });

  it.each(['[]', '"x"', 'null'])('refuses the body %s', async (body) => {
    await start();
    const response = await gateway.post('/api/v1/post?user_id=ada', body);
    expect(response.status).toBe(400);
    expect(asked).toEqual([]);
  });

  it('refuses a body that is too large', async () => {
    await start();
    expect((await call('POST', 'compare', { product_ids: ['x'.repeat(2_000_000)] })).status).toBe(413);
  });

  it('shows its routes in OpenAPI, with what goes in and out', async () => {
    await start();
    const { paths, components } = (await (await gateway.fetch('/docs-json')).json()) as {
      paths: Record<string, Record<string, { requestBody?: object; responses: object; security: object[] }>>;
      components: { schemas: object };
    };
    const post = paths['/api/v1/jobs/{job_id}/listing']!['patch']!;
    expect(JSON.stringify(post.requestBody)).toContain('#/components/schemas/ListingChange');
    expect(JSON.stringify(post.responses)).toContain('#/components/schemas/CrosspostJob');
    expect(post.responses).toHaveProperty('429.headers.Retry-After');
    expect(post.security).toEqual([{ jwt: [] }, {}]);
    expect(components.schemas).toMatchObject({ ListingChange: {}, CrosspostJob: {}, Comparison: {} });
  });
});
