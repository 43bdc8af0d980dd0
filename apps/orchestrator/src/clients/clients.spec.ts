import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import type { MarketplaceProgress } from '@talknshop/contracts';
import { ServiceClient, type ServiceClientOptions } from '@talknshop/service-client';
import { aProduct, aRequirement } from '@talknshop/testing';
import { anAlert, anExplanation, someResults } from '../flows/testing/fake-catalog';
import { CatalogClient } from './catalog.client';
import { AlertRefused, CatalogUnavailable, SearchRefused } from './catalog.port';
import { MediaClient } from './media.client';
import { MediaUnavailable } from './media.port';

/** `text` is sent as it is; a silent peer never answers. */
type Answer = { status: number; body?: unknown; text?: string; type?: string } | 'silence';

let server: Server;
let service: ServiceClient;
let answers: Answer[];
let asked: { path?: string; headers: IncomingHttpHeaders; body: unknown }[];
let whenAsked: () => void;
const call = { signal: new AbortController().signal, traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` };

beforeEach(async () => {
  answers = [];
  asked = [];
  whenAsked = () => {};
  server = createServer(async (request, response) => {
    asked.push({ path: request.url, headers: request.headers, body: await bodyOf(request) });
    whenAsked();
    const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
    if (answer === 'silence') return;
    const { status, body, text = JSON.stringify(body), type = 'application/json' } = answer;
    response.writeHead(status, { 'content-type': type }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  service = serviceWith({});
});

afterEach(async () => {
  await service.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function serviceWith(options: Partial<ServiceClientOptions>): ServiceClient {
  const base_url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return new ServiceClient({ name: 'peer', base_url, retry_delay_ms: 1, ...options });
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const sent = await textOf(request);
  return sent && JSON.parse(sent);
}

async function impatient(): Promise<void> {
  await service.close();
  service = serviceWith({ timeout_ms: 40 });
}

const DOWN: Answer = { status: 503, body: {} };
const UNUSABLE: [string, Answer][] = [
  ['is down', DOWN],
  ['breaks', { status: 500, body: { code: 'internal' } }],
  ['answers something else', { status: 200, body: { products: 'none' } }],
  ['answers nothing', { status: 200, text: '' }],
  ['answers half', { status: 200, text: '{"products":[' }],
  ['is not there', { status: 404, body: {} }],
];

describe('the catalog client', () => {
  const search = (signal = call.signal) =>
    new CatalogClient(service).search({ ...aRequirement(), limit: 5, deadline_ms: 500 }, { ...call, signal });

  it('searches for the whole requirement, within the trace of the turn', async () => {
    const results = someResults({ products: [aProduct()] });
    answers = [{ status: 200, body: results }];
    expect(await search()).toEqual(results);
    expect(asked).toMatchObject([
      {
        path: '/api/v1/search',
        headers: { traceparent: call.traceparent },
        body: { ...aRequirement(), limit: 5, deadline_ms: 500 },
      },
    ]);
  });

  it('sends no trace where there is none', async () => {
    answers = [{ status: 200, body: someResults({}) }];
    await new CatalogClient(service).search(aRequirement(), { signal: call.signal });
    expect(asked[0]!.headers).not.toHaveProperty('traceparent');
  });

  it('tries again when the catalog stumbles', async () => {
    answers = [DOWN, { status: 200, body: someResults({}) }];
    expect(await search()).toEqual(someResults({}));
    expect(asked).toHaveLength(2);
  });

  it.each(UNUSABLE)('says that there is no answer when the catalog %s', async (_, answer) => {
    answers = [answer];
    await expect(search()).rejects.toBeInstanceOf(CatalogUnavailable);
  });

  it('says that there is no answer when a product in it breaks the contract', async () => {
    const body = { ...someResults({}), products: [{ ...aProduct(), price: 'cheap' }] };
    answers = [{ status: 200, body }];
    await expect(search()).rejects.toMatchObject({
      code: 'catalog_unavailable',
      cause: { code: 'invalid_response', errors: [{ path: '$.products[0].price' }] },
    });
  });

  it('waits no longer than it may', async () => {
    await impatient();
    answers = ['silence'];
    const searching = new CatalogClient(service).search(aRequirement(), call);
    await expect(searching).rejects.toMatchObject({ code: 'catalog_unavailable', cause: { code: 'timeout' } });
  });

  it.each([400, 422])('says that asking again is no use when the catalog refuses with %d', async (status) => {
    answers = [{ status, body: { code: 'invalid_request' } }];
    await expect(search()).rejects.toBeInstanceOf(SearchRefused);
    expect(asked).toHaveLength(1);
  });

  it('stops at once when the turn is cancelled, and blames nobody', async () => {
    const turn = new AbortController();
    answers = ['silence'];
    const cancelled = new Error('cancelled');
    whenAsked = () => turn.abort(cancelled);
    await expect(search(turn.signal)).rejects.toBe(cancelled);
  });
});

describe('the catalog client, asked about products,', () => {
  const catalog = () => new CatalogClient(service);

  it('compares them', async () => {
    const comparison = {
      products: [aProduct()],
      attributes: [],
      best: {},
      not_found: ['ebay:2'],
      marketplaces_failed: [],
    };
    answers = [{ status: 200, body: comparison }];
    expect(await catalog().compare(['ebay:1', 'ebay:2'], call)).toEqual(comparison);
    expect(asked).toMatchObject([{ path: '/api/v1/compare', body: { product_ids: ['ebay:1', 'ebay:2'] } }]);
  });

  it('explains one for a need', async () => {
    const explanation = anExplanation();
    answers = [{ status: 200, body: explanation }];
    expect(await catalog().explain('ebay:1/2', aRequirement(), call)).toEqual(explanation);
    const { pathname, searchParams } = new URL(asked[0]!.path!, 'http://peer');
    expect(pathname).toBe('/api/v1/products/ebay%3A1%2F2/explain');
    expect(JSON.parse(searchParams.get('requirement')!)).toEqual(aRequirement());
  });

  it('explains none that does not exist', async () => {
    answers = [{ status: 404, body: { code: 'not_found' } }];
    expect(await catalog().explain('ebay:1', aRequirement(), call)).toBeUndefined();
  });

  it.each(['compare', 'explain'] as const)('has no answer to %s when the catalog is down', async (what) => {
    answers = [DOWN];
    const asking =
      what === 'compare' ? catalog().compare(['a:1', 'b:2'], call) : catalog().explain('a:1', aRequirement(), call);
    await expect(asking).rejects.toBeInstanceOf(CatalogUnavailable);
  });
});

describe('the catalog client, listened to,', () => {
  const searching: MarketplaceProgress = { type: 'marketplace', marketplace: 'ebay', status: 'searching' };
  const found: MarketplaceProgress = { ...searching, status: 'found', count: 12, duration_ms: 40 };
  const finished = { type: 'results', data: someResults({ products: [aProduct()] }) };
  const linesOf = (...lines: object[]): Answer => ({
    status: 200,
    text: lines.map((line) => JSON.stringify(line)).join('\n'),
    type: 'application/x-ndjson',
  });
  let heard: MarketplaceProgress[];

  const search = () =>
    new CatalogClient(service).search(
      { ...aRequirement(), deadline_ms: 500 },
      { ...call, onProgress: (progress) => heard.push(progress) },
    );

  beforeEach(() => {
    heard = [];
  });

  it('tells how far each marketplace is before it hands over what was found', async () => {
    answers = [linesOf(searching, found, finished)];
    expect(await search()).toEqual(finished.data);
    expect(heard).toEqual([searching, found]);
    expect(asked).toMatchObject([
      { headers: { accept: expect.stringContaining('x-ndjson'), traceparent: call.traceparent } },
    ]);
  });

  it('asks for the whole answer when not a line came', async () => {
    answers = [DOWN, { status: 200, body: finished.data }];
    expect(await search()).toEqual(finished.data);
    expect(asked).toHaveLength(2);
    expect(heard).toEqual([]);
  });

  it('calls a catalog that is not there as often as it is called without being listened to', async () => {
    service = serviceWith({ breaker: { failures: 6, cooldown_ms: 60_000 } });
    await new Promise((resolve) => server.close(resolve));
    await expect(search()).rejects.toMatchObject({ cause: { code: 'unreachable' } });
    await expect(search()).rejects.toMatchObject({ cause: { code: 'unreachable' } });
  });

  it.each<[string, Answer]>([
    ['ends without results', linesOf(searching, found)],
    ['says that it broke', linesOf(searching, { type: 'error', problem: { status: 503, code: 'overloaded' } })],
    [
      'breaks off in a line',
      { ...(linesOf(searching) as object), text: `${JSON.stringify(searching)}\n{"ty` } as Answer,
    ],
    ['has a line that is none', linesOf(searching, { type: 'weather' })],
  ])('asks no second time when a stream %s', async (_, answer) => {
    answers = [answer];
    await expect(search()).rejects.toBeInstanceOf(CatalogUnavailable);
    expect(asked).toHaveLength(1);
    expect(heard[0]).toEqual(searching);
  });

  it('says that asking again is no use when the catalog refuses', async () => {
    answers = [{ status: 400, body: { code: 'invalid_request' } }];
    await expect(search()).rejects.toBeInstanceOf(SearchRefused);
    expect(asked).toHaveLength(1);
  });
});

describe('the catalog client, of price alerts,', () => {
  const catalog = () => new CatalogClient(service);
  const request = { user_id: 'ada', product_id: 'ebay:1', target_price: 500, currency: 'USD' };
  const create = () => catalog().createPriceAlert(request, { ...call, idempotency_key: 'run:node:1' });

  it('makes one under the key of the turn', async () => {
    answers = [{ status: 201, body: anAlert() }];
    expect(await create()).toEqual(anAlert());
    const headers = { traceparent: call.traceparent, 'idempotency-key': 'run:node:1' };
    expect(asked).toMatchObject([{ path: '/api/v1/price-alerts', headers, body: request }]);
  });

  it('tries again under the same key when the catalog stumbles', async () => {
    answers = [DOWN, { status: 201, body: anAlert() }];
    await create();
    expect(asked.map(({ headers }) => headers['idempotency-key'])).toEqual(['run:node:1', 'run:node:1']);
  });

  it.each([
    [400, 'invalid_request'],
    [404, 'not_found'],
    [409, 'too_many_alerts'],
    [422, 'currency_mismatch'],
  ])('says why when the catalog refuses with %d', async (status, code) => {
    answers = [{ status, body: { code } }];
    await expect(create()).rejects.toMatchObject({ code: 'alert_refused', reason: code, retriable: false });
    await expect(create()).rejects.toBeInstanceOf(AlertRefused);
  });

  it('lists those of a user', async () => {
    answers = [{ status: 200, body: { alerts: [anAlert()] } }];
    expect(await catalog().priceAlerts('ada', call)).toEqual([anAlert()]);
    expect(asked).toMatchObject([{ path: '/api/v1/price-alerts?user_id=ada' }]);
  });

  it.each([204, 404])('takes one away, gone already or not (%d)', async (status) => {
    answers = [{ status, ...(status === 204 ? { text: '' } : { body: { code: 'not_found' } }) }];
    await catalog().deletePriceAlert({ user_id: 'ada', alert_id: 'a/1' }, call);
    expect(asked).toMatchObject([{ path: '/api/v1/price-alerts/a%2F1?user_id=ada' }]);
  });

  it('says that there is no answer when the catalog is down', async () => {
    answers = [DOWN];
    const calls = [create, () => catalog().priceAlerts('ada', call), () => catalog().deletePriceAlert(anAlert(), call)];
    for (const attempt of calls) await expect(attempt()).rejects.toBeInstanceOf(CatalogUnavailable);
  });
});

describe('the media client', () => {
  const media = () => new MediaClient(service);

  it('hands over what was heard', async () => {
    const transcription = { transcript: 'a tent', confidence: 0.9, language: 'en-US', segments: [] };
    answers = [{ status: 200, body: transcription }];
    expect(await media().transcribe('voice', call)).toEqual(transcription);
    expect(asked).toMatchObject([
      { path: '/transcribe', body: { s3_key: 'voice' }, headers: { traceparent: call.traceparent } },
    ]);
  });

  it('hands over what was seen, also when the first try fails', async () => {
    const attributes = { labels: ['tent'], objects: [], text: [], dominant_colors: [], metadata: {} };
    answers = [DOWN, { status: 200, body: attributes }];
    expect(await media().extractImageAttributes('photo', call)).toEqual(attributes);
    expect(asked).toMatchObject([{ path: '/extract-image-attributes', body: { s3_key: 'photo' } }, {}]);
  });

  it.each<[string, Answer]>([...UNUSABLE, ['cannot read it', { status: 422, body: { code: 'unreadable' } }]])(
    'says that a file tells nothing when the media service %s',
    async (_, answer) => {
      answers = [answer];
      await expect(media().transcribe('voice', call)).rejects.toMatchObject({
        code: 'media_unavailable',
        operation: '/transcribe',
      });
      await expect(media().extractImageAttributes('photo', call)).rejects.toBeInstanceOf(MediaUnavailable);
    },
  );

  it('says that a file tells nothing when the media service is silent', async () => {
    await impatient();
    answers = ['silence'];
    await expect(media().transcribe('voice', call)).rejects.toMatchObject({ cause: { code: 'timeout' } });
  });

  it('stops at once when the turn is cancelled, and blames nobody', async () => {
    const turn = new AbortController();
    const cancelled = new Error('cancelled');
    answers = ['silence'];
    whenAsked = () => turn.abort(cancelled);
    await expect(media().transcribe('voice', { signal: turn.signal })).rejects.toBe(cancelled);
  });
});
