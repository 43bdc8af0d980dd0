import { createServer, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { ServiceClient } from '@talknshop/service-client';
import { aListing } from '../flows/testing/a-listing';
import { aJob } from '../flows/testing/fake-crosspost';
import { CrosspostClient } from './crosspost.client';
import { type Crosspost, CrosspostRefused, CrosspostUnavailable } from './crosspost.port';
import { NoCrosspost } from './no-crosspost';

const signal = new AbortController().signal;
const call = { signal, idempotency_key: 'run:CrosspostDispatch:1', traceparent: '00-ab-cd-01' };
const job = aJob({ listing_spec: aListing() });
const request = { listing_spec: aListing(), user_id: 'user', session_id: 'session' };

describe('the client of the cross-poster', () => {
  let server: Server;
  let client: CrosspostClient;
  let asked: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[];
  let answer: { status: number; body: unknown };

  beforeEach(async () => {
    asked = [];
    server = createServer((incoming, response) => {
      asked.push(incoming);
      incoming.resume();
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    client = new CrosspostClient(
      new ServiceClient({ name: 'seller-crosspost', base_url: `http://127.0.0.1:${port}`, retries: 0 }),
    );
  });

  afterEach(() => void server.close());

  it.each<[string, () => Promise<unknown>, unknown, string]>([
    ['post', () => client.post(request, call), job, 'POST /api/v1/post'],
    ['edit', () => client.edit('job-1', { user_id: 'user', price: 80 }, call), job, 'PATCH /api/v1/jobs/job-1/listing'],
    ['retry', () => client.retry(job, call), job, 'POST /api/v1/jobs/job-1/retry?user_id=user'],
    ['takeDown', () => client.takeDown(job, call), job, 'DELETE /api/v1/jobs/job-1?user_id=user'],
    [
      'takeOff',
      () => client.takeOff(job, 'ebay', call),
      job,
      'DELETE /api/v1/jobs/job-1/marketplaces/ebay?user_id=user',
    ],
    [
      'doneByHand',
      () => client.doneByHand(job, { marketplace: 'poshmark', link: 'https://poshmark.com/1' }, call),
      job,
      'POST /api/v1/jobs/job-1/marketplaces/poshmark/posted',
    ],
    [
      'sold',
      () => client.sold(job, 'poshmark', call),
      job,
      'POST /api/v1/jobs/job-1/marketplaces/poshmark/sold?user_id=user',
    ],
    ['jobs', () => client.jobs('user', call), { jobs: [job] }, 'GET /api/v1/jobs?user_id=user'],
    ['preview', () => client.preview(aListing(), call), { previews: [] }, 'POST /api/v1/listings/preview'],
  ])('%s asks it within the trace of the turn', async (_, ask, body, line) => {
    answer = { status: 200, body };
    await ask();
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([line]);
    expect(asked[0]!.headers).toMatchObject({ traceparent: '00-ab-cd-01' });
  });

  it('makes and changes things under the key it is given', async () => {
    answer = { status: 202, body: job };
    await client.post(request, call);
    expect(asked[0]!.headers).toMatchObject({ 'idempotency-key': 'run:CrosspostDispatch:1' });
  });

  it('quotes a refusal without what only programs read', async () => {
    const errors = [{ path: '$.listing_spec.price', message: 'ebay: price_too_low: eBay takes prices from $0.99.' }];
    answer = {
      status: 422,
      body: { type: 'x', title: 'x', status: 422, code: 'listing_refused', detail: 'x', errors },
    };
    const refusal: unknown = await client.post(request, call).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(CrosspostRefused);
    expect(refusal).toMatchObject({ reason: 'listing_refused', details: ['eBay takes prices from $0.99.'] });
  });

  it.each([
    [500, {}],
    [200, { job_id: 7 }],
  ])('takes an answer of %i with %j for none', async (status, body) => {
    answer = { status, body };
    await expect(client.post(request, call)).rejects.toBeInstanceOf(CrosspostUnavailable);
  });
});

describe('where there is no cross-poster', () => {
  it('nothing can be asked of it, and that is said', async () => {
    const nobody: Crosspost = new NoCrosspost();
    await expect(nobody.post(request, call)).rejects.toBeInstanceOf(CrosspostUnavailable);
  });
});
