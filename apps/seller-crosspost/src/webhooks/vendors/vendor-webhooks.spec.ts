import { skuOf } from '@talknshop/crosspost';
import { SANDBOX_WEBHOOKS } from '@talknshop/marketplaces';
import { TestCrosspost } from '../../testing/test-crosspost';
import { hmacOf } from './checks';

const { app_secret, verify_token } = SANDBOX_WEBHOOKS.facebook;
const FACEBOOK = '/webhooks/facebook/notifications';

let crosspost: TestCrosspost;

beforeEach(async () => {
  crosspost = await new TestCrosspost().start();
});

afterEach(() => crosspost.close());

describe('what a vendor sends in its own form', () => {
  it('takes a listing that was sold there from everywhere else, once however often it comes', async () => {
    const { job_id } = (await crosspost.post({ target_marketplaces: ['facebook', 'craigslist'] })).body;
    await crosspost.goesLive(job_id, 'facebook', 'craigslist');
    for (let time = 1; time <= 2; time += 1) expect((await say(saleOf(skuOf(job_id, 'facebook')))).status).toBe(204);
    const job = await crosspost.call('GET', `/api/v1/jobs/${job_id}`);
    expect(job.body.marketplace_jobs).toMatchObject([
      { marketplace: 'craigslist', withdrawal: { reason: 'sold_elsewhere' } },
      { marketplace: 'facebook', status: 'sold' },
    ]);
  });

  it('is taken where it is about nothing of ours: it would come again and again', async () => {
    expect((await say(saleOf('somebody-elses'))).status).toBe(204);
  });

  it('is refused without the right signature', async () => {
    const refused = await say(saleOf('any'), 'sha256=0');
    expect(refused).toMatchObject({ status: 401, body: { code: 'unauthorized' } });
  });

  it('is refused for now where the vendor must be asked and does not answer', async () => {
    const header = Buffer.from(JSON.stringify({ kid: 'key-1', signature: 'AA==' })).toString('base64');
    const reply = await crosspost.call('POST', '/webhooks/ebay/notifications', {}, { 'x-ebay-signature': header });
    expect(reply).toMatchObject({ status: 503, body: { code: 'dependency_unavailable' } });
  });

  it.each(['craigslist', 'poshmark'])('never comes from %s', async (marketplace) => {
    const reply = await crosspost.call('POST', `/webhooks/${marketplace}/notifications`, {});
    expect(reply).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });
});

describe('the address for a vendor', () => {
  it('is proven to be ours to who knows what we agreed on', async () => {
    const query = new URLSearchParams({
      'hub.mode': 'subscribe',
      'hub.verify_token': verify_token,
      'hub.challenge': '7',
    });
    expect(await crosspost.call('GET', `${FACEBOOK}?${query}`)).toEqual({ status: 200, body: 7 });
    query.set('hub.verify_token', 'guessed');
    expect((await crosspost.call('GET', `${FACEBOOK}?${query}`)).status).toBe(403);
  });

  it('is proven to eBay', async () => {
    const reply = await crosspost.call('GET', '/webhooks/ebay/notifications?challenge_code=abc');
    expect(reply).toMatchObject({ status: 200, body: { challengeResponse: expect.stringMatching(/^[0-9a-f]{64}$/) } });
  });
});

function saleOf(retailer_id: string): string {
  const value = { event: 'sold', event_id: 'e-1', retailer_id };
  const entry = [{ id: '1', time: Math.floor(Date.now() / 1000), changes: [{ field: 'product_items', value }] }];
  return JSON.stringify({ object: 'product_catalog', entry });
}

function say(body: string, signature = `sha256=${hmacOf(app_secret, body).toString('hex')}`) {
  const headers = { 'content-type': 'application/json', 'x-hub-signature-256': signature };
  return crosspost.call('POST', FACEBOOK, body, headers);
}
