import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { MarketplaceProgress } from '@talknshop/contracts';
import { lineGuard } from './line-guard';
import { ServiceClient, type ServiceClientOptions } from './service-client';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const validate = lineGuard({ marketplace: 'MarketplaceProgress', results: 'SearchFinished' });

const searching = (marketplace: MarketplaceProgress['marketplace']): MarketplaceProgress => ({
  type: 'marketplace',
  marketplace,
  status: 'searching',
});

const text = (...lines: unknown[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

const TRACEPARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

describe('a streamed call to another service', () => {
  let server: Server;
  let base_url: string;
  let answer: Handler;
  let seen: { headers: IncomingMessage['headers']; method?: string }[];
  const clients: ServiceClient[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      seen.push(request);
      request.resume().on('end', () => answer(request, response));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    base_url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  beforeEach(() => {
    seen = [];
  });

  afterEach(async () => {
    await Promise.all(clients.splice(0).map((client) => client.close()));
  });

  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  function stream(options: Partial<ServiceClientOptions> = {}, signal?: AbortSignal) {
    const client = new ServiceClient({ name: 'catalog', base_url, timeout_ms: 5000, retry_delay_ms: 1, ...options });
    clients.push(client);
    return client.stream('/search', { product_type: 'laptop' }, { validate, ...(signal && { signal }) });
  }

  /** The lines up to the end, and the error it ended with. */
  async function received(lines: AsyncIterable<unknown>): Promise<{ lines: unknown[]; error?: unknown }> {
    const got: unknown[] = [];
    try {
      for await (const line of lines) got.push(line);
      return { lines: got };
    } catch (error) {
      return { lines: got, error };
    }
  }

  it('gives each line as it comes, however they are cut', async () => {
    let goOn = (): void => {};
    answer = (_, response) => {
      const bytes = Buffer.from(text(searching('ebay'), { ...searching('amazon'), reason: 'später' }));
      response.write(bytes.subarray(0, bytes.length - 6));
      goOn = () => response.end(bytes.subarray(bytes.length - 6));
    };
    const got: unknown[] = [];
    for await (const line of stream()) {
      got.push(line);
      goOn();
    }
    expect(got).toEqual([searching('ebay'), { ...searching('amazon'), reason: 'später' }]);
  });

  it('asks for lines, and sends the trace along', async () => {
    answer = (_, response) => response.end();
    await received(stream({ traceparent: () => TRACEPARENT }));
    expect(seen[0]).toMatchObject({
      method: 'POST',
      headers: { accept: expect.stringContaining('application/x-ndjson'), traceparent: TRACEPARENT },
    });
  });

  it('turns a refusal into its error before any line', async () => {
    const problem = { code: 'invalid_request', detail: 'no', errors: [{ path: '$.cursor', message: 'wrong' }] };
    answer = (_, response) =>
      response.writeHead(400, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem));
    expect(await received(stream())).toMatchObject({
      lines: [],
      error: { name: 'ServiceError', status: 400, code: 'invalid_request', errors: problem.errors },
    });
  });

  it('ends with the error of a problem on the way, after the lines before it', async () => {
    const problem = { status: 500, code: 'internal_error', detail: 'broke', trace_id: 'abc' };
    answer = (_, response) => response.end(text(searching('ebay'), { type: 'error', problem }));
    expect(await received(stream())).toMatchObject({
      lines: [searching('ebay')],
      error: { name: 'ServiceError', status: 500, code: 'internal_error', detail: 'broke', trace_id: 'abc' },
    });
  });

  it.each([
    ['outside its contract', text({ ...searching('ebay'), status: 'sleeping' })],
    ['of a type nobody agreed on', text({ type: 'weather' })],
    ['that is no JSON', '{"type":\n'],
    ['that is no object', 'null\n'],
  ])('refuses a line %s', async (_, line) => {
    answer = (_request, response) => response.end(text(searching('ebay')) + line);
    expect(await received(stream())).toMatchObject({
      lines: [searching('ebay')],
      error: { code: 'invalid_response' },
    });
  });

  it('is unreachable when the line is cut midway, and is not begun again', async () => {
    answer = (_, response) => response.write(text(searching('ebay')), () => response.destroy());
    expect(await received(stream({ retries: 3 }))).toMatchObject({
      lines: [searching('ebay')],
      error: { name: 'ServiceUnavailable', code: 'unreachable' },
    });
    expect(seen).toHaveLength(1);
  });

  it('is a timeout when the end does not come within the deadline', async () => {
    answer = (_, response) => response.write(text(searching('ebay')));
    expect(await received(stream({ timeout_ms: 300 }))).toMatchObject({
      lines: [searching('ebay')],
      error: { name: 'ServiceUnavailable', code: 'timeout' },
    });
  });

  it('hangs up when the caller leaves the loop', async () => {
    let gone: Promise<unknown> = Promise.resolve();
    answer = (_, response) => {
      gone = once(response, 'close');
      response.write(text(searching('ebay')));
    };
    for await (const line of stream()) {
      expect(line).toEqual(searching('ebay'));
      break;
    }
    await gone;
  });

  it("ends with the reason of the caller's signal, and hangs up", async () => {
    const caller = new AbortController();
    let gone: Promise<unknown> = Promise.resolve();
    answer = (_, response) => {
      gone = once(response, 'close');
      response.write(text(searching('ebay')), () => caller.abort(new Error('the user left')));
    };
    expect((await received(stream({}, caller.signal))).error).toMatchObject({ message: 'the user left' });
    await gone;
  });

  it('counts streams that break for the breaker', async () => {
    answer = (_, response) => response.write(text(searching('ebay')), () => response.destroy());
    const client = new ServiceClient({ name: 'catalog', base_url, breaker: { failures: 2, cooldown_ms: 60_000 } });
    clients.push(client);
    const call = () => received(client.stream('/search', {}, { validate }));
    await call();
    await call();
    expect(await call()).toMatchObject({ lines: [], error: { code: 'circuit_open' } });
    expect(seen).toHaveLength(2);
  });

  it('stops reading what is too large', async () => {
    answer = (_, response) => response.end(text(searching('ebay')).repeat(100));
    expect((await received(stream({ max_response_bytes: 1000 }))).error).toMatchObject({ code: 'response_too_large' });
  });
});
