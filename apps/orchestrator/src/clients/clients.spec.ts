import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { emptyRequirement } from '@talknshop/contracts';
import { ServiceClient } from '@talknshop/service-client';
import { someResults } from '../flows/testing/fake-catalog';
import { CatalogClient } from './catalog.client';
import { CatalogUnavailable } from './catalog.port';
import { MediaClient } from './media.client';
import { MediaUnavailable } from './media.port';

let server: Server;
let service: ServiceClient;
let answers: { status: number; body: unknown }[];
let asked: { path?: string; headers: IncomingHttpHeaders }[];
const call = { signal: new AbortController().signal, traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` };

beforeEach(async () => {
  answers = [];
  asked = [];
  server = createServer(({ url, headers }, response) => {
    asked.push({ path: url, headers });
    const { status, body } = answers.length > 1 ? answers.shift()! : answers[0]!;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base_url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  service = new ServiceClient({ name: 'peer', base_url, retry_delay_ms: 1 });
});

afterEach(async () => {
  await service.close();
  await new Promise((resolve) => server.close(resolve));
});

describe('the catalog client', () => {
  const search = () => new CatalogClient(service).search({ ...emptyRequirement(), product_type: 'laptop' }, call);

  it('searches within the turn’s trace', async () => {
    answers = [{ status: 200, body: someResults({}) }];
    expect(await search()).toEqual(someResults({}));
    expect(asked).toMatchObject([{ path: '/api/v1/search', headers: { traceparent: call.traceparent } }]);
  });

  it('tries again when the catalog stumbles', async () => {
    answers = [
      { status: 503, body: {} },
      { status: 200, body: someResults({}) },
    ];
    await search();
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['is down', { status: 503, body: {} }],
    ['answers something else', { status: 200, body: { products: 'none' } }],
  ])('says that there is no answer when the catalog %s', async (_, answer) => {
    answers = [answer];
    await expect(search()).rejects.toBeInstanceOf(CatalogUnavailable);
  });
});

describe('the media client', () => {
  it('hands over what was heard', async () => {
    const transcription = { transcript: 'a tent', confidence: 0.9, language: 'en-US', segments: [] };
    answers = [{ status: 200, body: transcription }];
    expect(await new MediaClient(service).transcribe('voice', call)).toEqual(transcription);
    expect(asked).toMatchObject([{ path: '/transcribe' }]);
  });

  it('says that a picture tells nothing when it cannot be read', async () => {
    answers = [{ status: 422, body: { code: 'unreadable' } }];
    await expect(new MediaClient(service).extractImageAttributes('photo', call)).rejects.toBeInstanceOf(
      MediaUnavailable,
    );
    expect(asked).toMatchObject([{ path: '/extract-image-attributes' }]);
  });
});
