import type { PostingMarketplace } from '@talknshop/contracts';
import { skuOf } from '@talknshop/crosspost';
import { TestCrosspost } from '../testing/test-crosspost';
import { signatureOf } from './signature';

const SECRET = 'sandbox-webhook-secret';

let crosspost: TestCrosspost;
let job_id: string;

beforeEach(async () => {
  crosspost = await new TestCrosspost().start();
  const target_marketplaces: PostingMarketplace[] = ['ebay', 'facebook', 'craigslist', 'poshmark'];
  job_id = (await crosspost.post({ target_marketplaces, quantity: 3, price: 20 })).body.job_id;
  await crosspost.goesLive(job_id, ...target_marketplaces);
});

afterEach(() => crosspost.close());

describe('one of several pieces that is sold', () => {
  it('leaves the others on offer, one less everywhere', async () => {
    await sold('ebay', 'e1');
    expect(await job()).toMatchObject({ listing_version: 2, listing_spec: { quantity: 2 } });
    expect(await statuses()).toEqual({ ebay: 'live', craigslist: 'live', facebook: 'live', poshmark: 'live' });
    await crosspost.close();
    expect(crosspost.sent('facebook').at(-1)).toMatchObject({ action: 'update', listing_version: 2 });
    expect(crosspost.sent('craigslist').at(-1)).toMatchObject({ action: 'update', listing_version: 2 });
  });

  it('is not told to the marketplace that has counted it, nor to one that shows no number', async () => {
    await sold('ebay', 'e1');
    await crosspost.close();
    expect([crosspost.sent('ebay').length, crosspost.sent('poshmark').length]).toEqual([1, 1]);
  });

  it('is told to the seller with how many are left', async () => {
    await sold('ebay', 'e1');
    await crosspost.close();
    const words = 'One “iPhone 13 128GB blue” was sold on eBay (simulated); 2 are left.';
    expect(crosspost.notices.sent).toMatchObject([{ body: { data: { message: words } } }]);
    expect((await crosspost.repository.get(job_id))!.postings.map(({ sold: pieces }) => pieces)).toContain(1);
  });

  it('counts once, however often it is said', async () => {
    await Promise.all([sold('ebay', 'e1'), sold('ebay', 'e1')]);
    await sold('ebay', 'e1');
    expect(await job()).toMatchObject({ listing_spec: { quantity: 2 } });
  });

  it('counts with one that is sold elsewhere at the same time', async () => {
    await Promise.all([sold('ebay', 'e1'), sold('facebook', 'f1')]);
    expect(await job()).toMatchObject({ listing_spec: { quantity: 1 } });
    expect(await statuses()).toMatchObject({ ebay: 'live', facebook: 'live' });
  });

  it('is the end of it on a marketplace that shows one at a time, and not on the others', async () => {
    await sold('craigslist', 'c1');
    expect(await statuses()).toEqual({ ebay: 'live', craigslist: 'sold', facebook: 'live', poshmark: 'live' });
    await crosspost.close();
    expect(crosspost.notices.sent.map(({ body }) => (body as { data: { message: string } }).data.message)).toEqual([
      'One “iPhone 13 128GB blue” was sold on Craigslist (simulated); 2 are left.',
    ]);
  });

  it('is the end of it everywhere when it is the last, and what was said before stays known', async () => {
    await sold('ebay', 'e1');
    await sold('facebook', 'f1');
    await sold('facebook', 'f2');
    await sold('ebay', 'e1');
    expect(await statuses()).toMatchObject({ facebook: 'sold', ebay: 'live' });
    const ebay = (await job()).marketplace_jobs.find(({ marketplace }) => marketplace === 'ebay');
    expect(ebay).toMatchObject({ withdrawal: { reason: 'sold_elsewhere' } });
  });

  it('counts as well when its user says so, once under its key', async () => {
    await told('poshmark', 'k1');
    await told('poshmark', 'k1');
    expect(await job()).toMatchObject({ listing_spec: { quantity: 2 } });
    expect(await statuses()).toMatchObject({ poshmark: 'sold', ebay: 'live' });
  });

  it('is the end of it everywhere when it is the last of which its user tells', async () => {
    for (const key of ['k1', 'k2', 'k3']) await told('ebay', key);
    expect(await statuses()).toMatchObject({ ebay: 'sold' });
    const craigslist = (await job()).marketplace_jobs.find(({ marketplace }) => marketplace === 'craigslist');
    expect(craigslist).toMatchObject({ withdrawal: { reason: 'sold_elsewhere' } });
  });

  it('is not told by somebody else, nor of where it never was', async () => {
    expect([(await told('ebay', 'k1', 'eve')).status, (await told('etsy', 'k1')).status]).toEqual([404, 409]);
    expect(await job()).toMatchObject({ listing_spec: { quantity: 3 } });
  });

  it('can be made up for by putting more on offer', async () => {
    await sold('ebay', 'e1');
    await crosspost.call('PATCH', `/api/v1/jobs/${job_id}/listing`, { user_id: 'ada', quantity: 5 });
    expect(await job()).toMatchObject({ listing_version: 3, listing_spec: { quantity: 5 } });
  });
});

function sold(marketplace: PostingMarketplace, event_id: string) {
  const body = JSON.stringify({ event_id, type: 'sold', sku: skuOf(job_id, marketplace) });
  return crosspost.call('POST', `/webhooks/${marketplace}`, body, {
    'content-type': 'application/json',
    'x-sandbox-signature': signatureOf(Buffer.from(body), SECRET),
  });
}

function told(marketplace: PostingMarketplace, key: string, user_id = 'ada') {
  const path = `/api/v1/jobs/${job_id}/marketplaces/${marketplace}/sold?user_id=${user_id}`;
  return crosspost.call('POST', path, undefined, { 'idempotency-key': key });
}

async function job() {
  return (await crosspost.call('GET', `/api/v1/jobs/${job_id}`)).body;
}

async function statuses() {
  return crosspost.statuses(await crosspost.call('GET', `/api/v1/jobs/${job_id}`));
}
