import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { Body, Controller, Get, HttpCode, Inject, Module, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { SearchRequest, SearchResults, type Problem } from '@talknshop/contracts';
import type { Response as Reply } from 'express';
import { readServiceConfig } from '../config/service.config';
import { currentContext } from '../context/request-context';
import { Logger } from '../log/logger';
import { Metrics } from '../metrics/metrics';
import { ProblemError } from '../problem/problem.errors';
import { PortBusyError } from './port-busy.errors';
import type { RunningService } from './service';
import { startService } from './start-service';

@Controller()
class ShopController {
  constructor(
    @Inject(Logger) private readonly logger: Logger,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  @Post('search')
  @HttpCode(200)
  @ApiOkResponse({ type: SearchResults })
  search(@Body() body: SearchRequest): { kind: string; trace_id?: string; body: SearchRequest } {
    return { kind: body.constructor.name, trace_id: currentContext()?.trace_id, body };
  }

  @Get('products/:product_id')
  product(@Param('product_id') product_id: string): string {
    this.metrics.counter({ name: 'products_read_total', help: 'Products read' }).inc();
    this.logger.info(
      { product_id, apiKey: 'k-1', upstream: { headers: { authorization: 'Bearer x' } } },
      'product.read',
    );
    if (product_id === 'busy') throw new ProblemError(429, 'rate_limited', 'slow down', { retry_after_s: 1.2 });
    if (product_id === 'away')
      throw new ProblemError(503, 'stock_unavailable', 'no stock', { cause: new Error('socket') });
    if (product_id === 'spoilt') throw new ProblemError(500, 'turn_failed', 'it went wrong');
    if (product_id === 'broken') throw new Error('the password of the database is wrong');
    return product_id;
  }

  @Get('half')
  async half(@Res() reply: Reply): Promise<void> {
    await new Promise((sent) => reply.write('half an answer', sent));
    throw new Error('and then it broke');
  }
}

const ELSEWHERE = { get: { summary: 'A plain route', responses: { 200: { description: 'ok' } } } };

@Module({ controllers: [ShopController] })
class ShopModule {}

describe('a running service', () => {
  const lines: Record<string, unknown>[] = [];
  const dependency: { name: string; required: boolean; check: (signal: AbortSignal) => Promise<void> }[] = [];
  let service: RunningService;

  beforeAll(async () => {
    const env = { HOST: '127.0.0.1', LOG_FORMAT: 'json', LOG_LEVEL: 'debug', CORS_ORIGINS: 'https://shop.example' };
    service = await startService(
      {
        config: readServiceConfig(env, { name: 'shop', port: 0 }),
        module: ShopModule,
        health: dependency,
        describe: (document) => ({ ...document, paths: { ...document.paths, '/elsewhere': ELSEWHERE } }),
      },
      { log_stream: { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) } },
    );
  });

  beforeEach(() => {
    dependency.length = 0;
    lines.length = 0;
  });

  afterAll(() => service.close());

  describe('answers a request', () => {
    it('with the contract class, its defaults filled in', async () => {
      const reply = await search({ product_type: 'laptop', price: { max: 1000 } });
      expect(reply.status).toBe(200);
      expect(await reply.json()).toMatchObject({
        kind: 'SearchRequest',
        body: { brand_exclusions: [], price: { max: 1000, currency: 'USD' } },
      });
    });

    it('within the trace of the caller, body or not', async () => {
      const trace_id = '0af7651916cd43dd8448eb211c80319c';
      const caller = { traceparent: `00-${trace_id}-b7ad6b7169203331-00` };
      const reply = await search({ product_type: 'laptop' }, caller);
      expect(reply.headers.get('traceparent')).toMatch(
        new RegExp(`^00-${trace_id}-(?!b7ad6b7169203331)[0-9a-f]{16}-00$`),
      );
      expect(await reply.json()).toMatchObject({ trace_id });
    });

    it('in a new trace when the one it was given is malformed', async () => {
      const reply = await search({ product_type: 'laptop' }, { traceparent: '00-xyz' });
      expect(reply.headers.get('traceparent')).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    });

    it('under the request id of the caller, unless that is no id', async () => {
      const known = await fetch(`${service.url}/health/live`, { headers: { 'x-request-id': 'req-1' } });
      expect(known.headers.get('x-request-id')).toBe('req-1');
      const odd = await fetch(`${service.url}/health/live`, { headers: { 'x-request-id': 'a b"c' } });
      expect(odd.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    });

    it('with security headers, and without telling what it is made of', async () => {
      const { headers } = await fetch(`${service.url}/health/live`);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.has('x-powered-by')).toBe(false);
    });

    it('and lets only listed origins read it', async () => {
      const listed = await fetch(`${service.url}/health/live`, { headers: { origin: 'https://shop.example' } });
      expect(listed.headers.get('access-control-allow-origin')).toBe('https://shop.example');
      const other = await fetch(`${service.url}/health/live`, { headers: { origin: 'https://evil.example' } });
      expect(other.headers.has('access-control-allow-origin')).toBe(false);
    });
  });

  describe('refuses as a problem', () => {
    it('a body that breaks its contract, naming each field', async () => {
      const problem = await problemOf(search({ price: { max: 'x' }, colour: 'red' }));
      expect(problem).toMatchObject({ status: 400, code: 'invalid_request', instance: '/search' });
      expect(problem.errors).toEqual([
        { path: '$.colour', message: 'unknown field' },
        { path: '$.product_type', message: 'is missing' },
        { path: '$.price.max', message: 'max must be a number conforming to the specified constraints' },
      ]);
    });

    it.each(['__proto__', 'constructor', 'prototype'])('a field named %s like any unknown field', async (name) => {
      const problem = await problemOf(post(`{"product_type":"laptop","price":{"${name}":{"max":1}}}`));
      expect(problem).toMatchObject({ status: 400, code: 'invalid_request' });
      expect(problem.errors).toEqual([{ path: `$.price.${name}`, message: 'unknown field' }]);
    });

    it('a body that is no object', async () => {
      const problem = await problemOf(post('[{"product_type":"laptop"}]'));
      expect(problem).toMatchObject({ status: 400, code: 'invalid_request', errors: [{ path: '$' }] });
    });

    it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])(
      'a body sent as %s, saying what is expected',
      async (type) => {
        const problem = await problemOf(post('product_type=laptop', { 'content-type': type }));
        expect(problem).toMatchObject({ status: 415, code: 'unsupported_media_type' });
        expect(problem.detail).toContain('application/json');
      },
    );

    it('no body where one is needed', async () => {
      const problem = await problemOf(fetch(`${service.url}/search`, { method: 'POST' }));
      expect(problem).toMatchObject({ status: 400, errors: [{ path: '$' }] });
    });

    it('malformed JSON, without repeating it', async () => {
      const problem = await problemOf(post('{"password": "hunter2", '));
      expect(problem).toMatchObject({ status: 400, code: 'malformed_json', title: 'Malformed JSON' });
      expect(JSON.stringify(problem)).not.toContain('hunter2');
    });

    it('a body of more than 1 MiB', async () => {
      const problem = await problemOf(search({ product_type: 'x'.repeat(1024 * 1024) }));
      expect(problem).toMatchObject({ status: 413, code: 'body_too_large' });
    });

    it('an unknown address, without repeating its query', async () => {
      const problem = await problemOf(fetch(`${service.url}/nothing?token=abc`));
      expect(problem).toMatchObject({ status: 404, code: 'not_found', instance: '/nothing' });
      expect(JSON.stringify(problem)).not.toContain('abc');
    });

    it.each([
      ['DELETE', '/search?q=x', 'POST'],
      ['POST', '/products/7', 'GET, HEAD'],
      ['PUT', '/health', 'GET, HEAD'],
    ])('%s %s, naming the methods that the address answers', async (method, path, allow) => {
      const reply = await fetch(service.url + path, { method });
      expect(reply.headers.get('allow')).toBe(allow);
      const problem = (await reply.json()) as Problem;
      expect(problem).toMatchObject({
        status: 405,
        code: 'method_not_allowed',
        detail: expect.stringContaining(allow),
      });
    });

    it('an address that cannot be decoded', async () => {
      expect(await problemOf(fetch(`${service.url}/products/%E0%A4%A`))).toMatchObject({ status: 400 });
    });

    it('what it was asked too often, with the time to wait', async () => {
      const reply = await fetch(`${service.url}/products/busy`);
      expect(reply.headers.get('retry-after')).toBe('2');
      expect(await reply.json()).toMatchObject({ status: 429, code: 'rate_limited', detail: 'slow down' });
    });

    it('its own failure, telling the log why and the caller only the trace', async () => {
      const problem = await problemOf(fetch(`${service.url}/products/broken`));
      expect(problem).toMatchObject({ status: 500, code: 'internal_error' });
      expect(JSON.stringify(problem)).not.toContain('password');
      const line = await lineOf('http.failed');
      expect(line).toMatchObject({ level: 'error', trace_id: problem.trace_id });
      expect(line['error']).toMatchObject({ stack: expect.stringContaining('start-service.spec') });
    });

    it('what it cannot do now, telling the log so in a line and not whence', async () => {
      await fetch(`${service.url}/products/away`);
      const line = await lineOf('http.refused');
      expect(line).toMatchObject({
        ...{ level: 'warn', status: 503, code: 'stock_unavailable', detail: 'no stock', reason: 'socket' },
      });
      expect(JSON.stringify(line)).not.toContain('stack');
    });

    it('what went wrong here under a code of its own, telling the log whence', async () => {
      await fetch(`${service.url}/products/spoilt`);
      const line = await lineOf('http.failed');
      expect(line).toMatchObject({ level: 'error', code: 'turn_failed', error: { stack: expect.any(String) } });
    });

    it('what is no HTTP', async () => {
      const answer = await raw('HELLO\r\n\r\n');
      expect(answer).toContain('HTTP/1.1 400 Bad Request');
      expect(answer).toContain('application/problem+json');
    });

    it('to go on with an answer that broke half-way', async () => {
      const reply = await fetch(`${service.url}/half`);
      await expect(reply.text()).rejects.toThrow('terminated');
    });
  });

  describe('logs', () => {
    it('one line for each request, with its ids and its route, and nothing else of its address', async () => {
      await fetch(`${service.url}/products/7?token=abc&q=x`, { headers: { 'x-request-id': 'req-7' } });
      expect(await lineOf('http.request')).toMatchObject({
        level: 'info',
        service: 'shop',
        request_id: 'req-7',
        trace_id: expect.stringMatching(/^[0-9a-f]{32}$/),
        method: 'GET',
        route: '/products/:product_id',
        status: 200,
        duration_ms: expect.any(Number),
      });
    });

    it('nothing of an unknown address', async () => {
      await fetch(`${service.url}/nothing/here?q=rash+cream`);
      const line = await lineOf('http.request');
      expect(line).toMatchObject({ route: 'unmatched' });
      expect(JSON.stringify(line)).not.toMatch(/rash|nothing/);
    });

    it('events with the ids of the request and secrets masked', async () => {
      await fetch(`${service.url}/products/7`, { headers: { 'x-request-id': 'req-8' } });
      expect(await lineOf('product.read')).toMatchObject({
        request_id: 'req-8',
        product_id: '7',
        apiKey: '[secret]',
        upstream: { headers: { authorization: '[secret]' } },
      });
    });

    it('probes on the debug level only', async () => {
      await fetch(`${service.url}/health/live`);
      expect(await lineOf('http.request')).toMatchObject({ level: 'debug' });
    });

    it('a caller who left before the answer', async () => {
      const caller = new AbortController();
      let asked = () => {};
      const waiting = new Promise<void>((resolve) => (asked = resolve));
      dependency.push({ name: 'slow', required: true, check: async (signal) => void (asked(), await aborted(signal)) });
      const call = fetch(`${service.url}/health`, { signal: caller.signal });
      await waiting;
      caller.abort();
      await expect(call).rejects.toThrow();
      expect(await lineOf('http.request')).toMatchObject({ aborted: true });
    });
  });

  describe('measures', () => {
    it('requests by route template, not by address', async () => {
      await fetch(`${service.url}/products/1`);
      await fetch(`${service.url}/products/2`);
      await fetch(`${service.url}/no/such/1`);
      const text = await (await fetch(`${service.url}/metrics`)).text();
      expect(text).toMatch(
        /http_requests_total\{method="GET",route="\/products\/:product_id",status="200",service="shop"\} \d/,
      );
      expect(text).toMatch(/http_requests_total\{method="GET",route="unmatched",status="404",service="shop"\} \d/);
      expect(text).not.toContain('/no/such');
      expect(text).toContain('http_request_duration_seconds_bucket');
      expect(text).toContain('nodejs_eventloop_lag_seconds');
    });

    it('what the service itself counts, as JSON for whoever accepts that', async () => {
      await fetch(`${service.url}/products/1`);
      const reply = await fetch(`${service.url}/metrics`, { headers: { accept: 'application/json' } });
      expect(reply.headers.get('content-type')).toContain('application/json');
      expect(await reply.json()).toContainEqual(
        expect.objectContaining({ name: 'products_read_total', type: 'counter' }),
      );
    });
  });

  describe('is', () => {
    it('active while all that is required answers', async () => {
      dependency.push({ name: 'store', required: true, check: async () => {} });
      const reply = await fetch(`${service.url}/health`);
      expect(reply.status).toBe(200);
      expect(await reply.json()).toEqual({
        id: 'shop',
        name: 'shop',
        steward: 'talknshop',
        status: 'active',
        endpoint: service.url,
        proof: 'shop@0.1.0',
        cost_usd: 0,
        yield_usd: 0,
        updated_at: expect.stringMatching(/^\d{4}-.*Z$/),
        details: expect.objectContaining({
          status: 'ok',
          details: { store: expect.objectContaining({ status: 'up' }) },
        }),
      });
    });

    it('in error, and not ready, when something required is down', async () => {
      dependency.push({ name: 'store', required: true, check: () => Promise.reject(new Error('no such table')) });
      const health = await fetch(`${service.url}/health`);
      expect(health.status).toBe(503);
      expect(await health.json()).toMatchObject({
        status: 'error',
        details: { status: 'error', error: { store: { status: 'down', message: 'no such table' } } },
      });
      expect((await fetch(`${service.url}/health/ready`)).status).toBe(503);
      expect((await fetch(`${service.url}/health/live`)).status).toBe(200);
    });

    it('still ready, and says it is degraded, when something optional is down', async () => {
      dependency.push({ name: 'cache', required: false, check: () => Promise.reject(new Error('gone')) });
      const ready = await fetch(`${service.url}/health/ready`);
      expect(ready.status).toBe(200);
      expect(await ready.json()).toMatchObject({ status: 'degraded', details: { cache: { status: 'degraded' } } });
      expect(await (await fetch(`${service.url}/health`)).json()).toMatchObject({ status: 'active' });
    });

    it('asked in vain for no longer than 500 ms, however its dependencies hang', async () => {
      const signals: AbortSignal[] = [];
      const hang = (signal: AbortSignal) => new Promise<void>(() => signals.push(signal));
      dependency.push({ name: 'a', required: true, check: hang }, { name: 'b', required: false, check: hang });
      const started = performance.now();
      const reply = await fetch(`${service.url}/health`);
      expect(performance.now() - started).toBeLessThan(500);
      expect(reply.status).toBe(503);
      expect(signals.map((signal) => signal.aborted)).toEqual([true, true]);
    });
  });

  describe('describes itself', () => {
    it('as OpenAPI, with the contracts as schemas', async () => {
      const document = await openApi();
      expect(document.openapi).toBe('3.0.0');
      expect(document.paths['/search']).toMatchObject({
        post: {
          requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/SearchRequest' } } } },
          responses: {
            200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/SearchResults' } } } },
            default: { content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
          },
        },
      });
      const { schemas } = document.components;
      expect(schemas['SearchRequest']).toMatchObject({
        required: ['product_type'],
        properties: { limit: { maximum: 100 } },
      });
      expect(Object.keys(schemas)).toEqual(expect.arrayContaining(['SearchResults', 'ProductResult', 'PriceFilter']));
      expect(schemas).not.toHaveProperty('ListingSpec');
    });

    it.each(['/health', '/health/live', '/health/ready', '/metrics'])(
      'with the shape of what %s answers',
      async (path) => {
        const { get } = (await openApi()).paths[path] as { get: { responses: Record<string, { content?: object }> } };
        const { default: _problem, ...answers } = get.responses;
        for (const { content } of Object.values(answers)) {
          const shapes = Object.values(content ?? {}).map(({ schema }) => schema);
          expect(shapes).not.toEqual([]);
          for (const shape of shapes) expect(shape).toHaveProperty('type');
        }
      },
    );

    it('with what its controllers do not show', async () => {
      expect((await openApi()).paths['/elsewhere']).toMatchObject({ get: { summary: 'A plain route' } });
    });

    it('without a reference that leads nowhere', async () => {
      const document = await openApi();
      const names = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
      expect(names.length).toBeGreaterThan(5);
      for (const [, name] of names) expect(document.components.schemas).toHaveProperty([name ?? '']);
    });

    it('to people, with scripts that its own security headers allow', async () => {
      const reply = await fetch(`${service.url}/docs`);
      const page = await reply.text();
      expect(reply.status).toBe(200);
      expect(page).not.toMatch(/<script(?![^>]* src=)[^>]*>/);
      expect(reply.headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
      expect((await fetch(`${service.url}/docs/swagger-ui-bundle.js`)).status).toBe(200);
    });
  });

  function post(body: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${service.url}/search`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
  }

  function search(body: object, headers?: Record<string, string>): Promise<Response> {
    return post(JSON.stringify(body), headers);
  }

  async function problemOf(call: Promise<Response>): Promise<Problem> {
    const reply = await call;
    expect(reply.headers.get('content-type')).toContain('application/problem+json');
    const problem = (await reply.json()) as Problem;
    expect(problem.status).toBe(reply.status);
    expect(problem.trace_id).toBe(reply.headers.get('traceparent')?.split('-')[1]);
    return problem;
  }

  async function openApi() {
    return (await (await fetch(`${service.url}/docs-json`)).json()) as {
      openapi: string;
      paths: Record<string, object>;
      components: { schemas: Record<string, object> };
    };
  }

  /** A request is logged when its answer is out, which the caller may know before. */
  async function lineOf(event: string): Promise<Record<string, unknown>> {
    for (;;) {
      const line = lines.find((candidate) => candidate['event'] === event);
      if (line) return line;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  function raw(text: string): Promise<string> {
    return new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect(service.port, '127.0.0.1', () => socket.write(text));
      socket.on('data', (chunk) => (answer += String(chunk)));
      socket.on('close', () => resolve(answer));
      socket.on('error', reject);
    });
  }
});

describe('starting a service', () => {
  const config = readServiceConfig({ HOST: '127.0.0.1', LOG_LEVEL: 'silent' }, { name: 'shop', port: 0 });

  it('explains a port that is in use, and how to choose another', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const start = startService({ config: { ...config, port }, module: ShopModule });
    await expect(start).rejects.toThrow(PortBusyError);
    await expect(start).rejects.toThrow(`port ${port} of shop is in use by another program`);
    await expect(start).rejects.toThrow('SHOP_PORT');
    await new Promise((resolve) => other.close(resolve));
  });

  it('lets several live in one process, each with its own measurements', async () => {
    const [one, two] = await Promise.all(
      ['one', 'two'].map((name) => startService({ config: { ...config, name }, module: ShopModule })),
    );
    await fetch(`${one?.url}/products/1`);
    const text = await (await fetch(`${two?.url}/metrics`)).text();
    expect(text).toContain('service="two"');
    expect(text).not.toContain('service="one"');
    expect(text).not.toContain('/products');
    await Promise.all([one?.close(), two?.close()]);
  });

  it('ends with what `attach` threw, and leaves nothing behind', async () => {
    const attach = () => Promise.reject(new Error('no table'));
    await expect(startService({ config, module: ShopModule, attach })).rejects.toThrow('no table');
  });
});

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
