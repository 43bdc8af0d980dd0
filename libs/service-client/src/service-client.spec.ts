import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import { responseGuard } from './response-guard';
import { ServiceClient, type ServiceClientOptions } from './service-client';
import { ServiceError, ServiceUnavailable } from './service.errors';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

describe('a call to another service', () => {
  let server: Server;
  let base_url: string;
  let answers: Handler[];
  let seen: { method?: string; url?: string; headers: IncomingMessage['headers']; body: string }[];
  const clients: ServiceClient[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method, url, headers } = request;
        seen.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
        (answers.length > 1 ? answers.shift() : answers[0])?.(request, response);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base_url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  beforeEach(() => {
    answers = [];
    seen = [];
  });

  afterEach(async () => {
    jest.useRealTimers();
    await Promise.all(clients.splice(0).map((client) => client.close()));
  });

  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  function clientWith(options: Partial<ServiceClientOptions> = {}): ServiceClient {
    const client = new ServiceClient({
      name: 'catalog',
      base_url,
      timeout_ms: 2000,
      retry_delay_ms: 1,
      random: () => 0,
      ...options,
    });
    clients.push(client);
    return client;
  }

  it('sends method, path, query, body and trace, and resolves with the JSON that comes back', async () => {
    answers = [json(200, { ok: true })];
    const client = clientWith({ base_url: `${base_url}/inner/`, traceparent: () => TRACEPARENT });
    await expect(client.post('/search', { q: 'laptop' }, { query: { limit: 5, cursor: undefined } })).resolves.toEqual({
      ok: true,
    });
    expect(seen).toMatchObject([{ method: 'POST', url: '/inner/search?limit=5', body: '{"q":"laptop"}' }]);
    expect(seen[0]?.headers).toMatchObject({ traceparent: TRACEPARENT, 'content-type': 'application/json' });
  });

  it('keeps connections open for the next call', async () => {
    answers = [(request, response) => json(200, request.socket.remotePort)(request, response)];
    const client = clientWith();
    const ports = new Set<unknown>();
    for (let call = 0; call < 20; call++) ports.add(await client.get('/'));
    expect(ports.size).toBeLessThanOrEqual(2);
  });

  it('resolves with undefined for an answer without a body', async () => {
    answers = [(_, response) => response.writeHead(204).end()];
    await expect(clientWith().delete('/sessions/1')).resolves.toBeUndefined();
  });

  it('tries again after 502, 503, 504 and a cut connection, and succeeds', async () => {
    answers = [status(502), status(504), (request) => request.socket.destroy(), json(200, 'done')];
    await expect(clientWith({ retries: 3 }).get('/')).resolves.toBe('done');
    expect(seen).toHaveLength(4);
  });

  it('does not repeat a POST that may have been carried out', async () => {
    answers = [status(503)];
    await expect(clientWith().post('/orders', {})).rejects.toMatchObject({ status: 503, retriable: true });
    expect(seen).toHaveLength(1);
  });

  it('repeats a POST that says it is idempotent', async () => {
    answers = [status(503), json(200, 'found')];
    await expect(clientWith().post('/search', {}, { idempotent: true })).resolves.toBe('found');
  });

  it('does not repeat what was refused', async () => {
    answers = [status(404)];
    await expect(clientWith().get('/')).rejects.toMatchObject({ status: 404, retriable: false });
    expect(seen).toHaveLength(1);
  });

  it('gives up when the service asks for a longer pause than the deadline allows', async () => {
    answers = [status(429, { 'retry-after': '30' })];
    await expect(clientWith().get('/')).rejects.toMatchObject({ status: 429, retry_after_ms: 30_000 });
    expect(seen).toHaveLength(1);
  });

  it('is a timeout when no answer comes within the deadline', async () => {
    answers = [() => {}];
    const error = await failureOf(clientWith({ timeout_ms: 40 }).get('/'));
    expect(error).toBeInstanceOf(ServiceUnavailable);
    expect(error).toMatchObject({ service: 'catalog', code: 'timeout', retriable: true });
  });

  it('gives a second attempt a chance when the first hangs', async () => {
    answers = [() => {}, json(200, 'second')];
    await expect(clientWith({ attempt_timeout_ms: 50 }).get('/')).resolves.toBe('second');
  });

  it('names the last failure as the cause when the deadline ends a pause', async () => {
    answers = [status(503)];
    const client = clientWith({ timeout_ms: 60, retry_delay_ms: 1000 });
    await expect(failureOf(client.get('/'))).resolves.toMatchObject({ code: 'timeout', cause: { status: 503 } });
  });

  it('rejects with the reason of a caller who leaves', async () => {
    const caller = new AbortController();
    answers = [() => caller.abort(new Error('the user left'))];
    await expect(clientWith().get('/', { signal: caller.signal })).rejects.toThrow('the user left');
    await expect(clientWith().get('/', { signal: caller.signal })).rejects.toThrow('the user left');
    expect(seen).toHaveLength(1);
  });

  it('is a timeout when the signal of the caller is a deadline', async () => {
    answers = [() => {}];
    const call = clientWith().get('/', { signal: AbortSignal.timeout(30) });
    await expect(call).rejects.toMatchObject({ name: 'ServiceUnavailable', code: 'timeout' });
  });

  it('is unreachable when nobody listens, and says that nothing was sent', async () => {
    const client = clientWith({ base_url: 'http://127.0.0.1:1' });
    await expect(client.post('/', {})).rejects.toMatchObject({ code: 'unreachable', unsent: true, retriable: true });
  });

  it('leaves a service alone that keeps failing, and lets one call try when it has had its rest', async () => {
    jest.useFakeTimers({ now: 0, doNotFake: [...ALL_BUT_DATE] });
    const client = clientWith({ retries: 0, breaker: { failures: 2, cooldown_ms: 1000 } });
    answers = [status(500)];
    await failureOf(client.get('/'));
    await failureOf(client.get('/'));
    await expect(client.get('/')).rejects.toMatchObject({ name: 'ServiceUnavailable', code: 'circuit_open' });
    expect(seen).toHaveLength(2);

    jest.setSystemTime(1001);
    await expect(client.get('/')).rejects.toMatchObject({ status: 500 });
    await expect(client.get('/')).rejects.toMatchObject({ code: 'circuit_open' });

    jest.setSystemTime(2002);
    answers = [json(200, 'well again')];
    await expect(client.get('/')).resolves.toBe('well again');
    await expect(client.get('/')).resolves.toBe('well again');
  });

  it('does not blame the service for refusals', async () => {
    const client = clientWith({ retries: 0, breaker: { failures: 1, cooldown_ms: 1000 } });
    answers = [status(404)];
    await failureOf(client.get('/'));
    await expect(client.get('/')).rejects.toMatchObject({ status: 404 });
  });

  it('refuses calls when too many wait already', async () => {
    const client = clientWith({ connections: 1, queue: 0 });
    let finish = () => {};
    answers = [(request, response) => (finish = () => json(200, 'first')(request, response))];
    const arrived = new Promise((resolve) => server.once('request', resolve));
    const first = client.get('/');
    await arrived;
    await expect(client.get('/')).rejects.toMatchObject({ code: 'overloaded', unsent: true });
    await until(() => seen.length === 1);
    finish();
    await expect(first).resolves.toBe('first');
  });

  it('turns a problem back into an error with its code, detail, faults and trace', async () => {
    const errors = [{ path: '$.price.max', message: 'max must not be below min' }];
    answers = [
      json(400, { code: 'invalid_request', detail: 'no', errors, trace_id: 'abc' }, 'application/problem+json'),
    ];
    const error = await failureOf(clientWith().post('/search', {}));
    expect(error).toBeInstanceOf(ServiceError);
    expect(error).toMatchObject({
      service: 'catalog',
      status: 400,
      code: 'invalid_request',
      detail: 'no',
      errors,
      trace_id: 'abc',
      retriable: false,
    });
  });

  it('makes do with the status when an error is no problem document', async () => {
    answers = [json(400, '<html>'), json(400, { code: 7, errors: 'x' }, 'application/problem+json')];
    await expect(clientWith().get('/')).rejects.toMatchObject({ code: 'http_400', detail: 'answered 400' });
    await expect(clientWith().get('/')).rejects.toMatchObject({ code: 'http_400' });
  });

  it('refuses malformed JSON', async () => {
    answers = [(_, response) => response.end('{"products": [')];
    await expect(clientWith().get('/')).rejects.toMatchObject({ code: 'invalid_response', status: 200 });
  });

  it('refuses an answer outside its contract and says where', async () => {
    answers = [json(200, { reply: 5 })];
    const call = clientWith().get('/', { validate: responseGuard('ComposeReply') });
    await expect(call).rejects.toMatchObject({
      code: 'invalid_response',
      errors: [{ path: '$.reply', message: 'must be string' }],
    });
  });

  it('stops reading an answer that is too large', async () => {
    answers = [json(200, 'x'.repeat(5000))];
    await expect(clientWith({ max_response_bytes: 1000 }).get('/')).rejects.toMatchObject({
      code: 'response_too_large',
      retriable: false,
    });
  });

  it('cuts running calls when closed', async () => {
    const client = clientWith({ retries: 0 });
    answers = [() => void client.close()];
    await expect(client.get('/')).rejects.toMatchObject({ code: 'unreachable' });
  });
});

const TRACEPARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

const ALL_BUT_DATE = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

function json(code: number, body: unknown, type = 'application/json'): Handler {
  return (_, response) => response.writeHead(code, { 'content-type': type }).end(JSON.stringify(body));
}

function status(code: number, headers: Record<string, string> = {}): Handler {
  return (_, response) => response.writeHead(code, headers).end();
}

function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => {
      throw new Error('the call was expected to fail');
    },
    (error: unknown) => error,
  );
}

async function until(met: () => boolean): Promise<void> {
  while (!met()) await new Promise((resolve) => setImmediate(resolve));
}
