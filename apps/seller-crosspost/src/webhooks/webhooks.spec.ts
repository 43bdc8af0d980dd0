import { skuOf } from '@talknshop/crosspost';
import { TestCrosspost } from '../testing/test-crosspost';
import { signatureOf } from './signature';

const SECRET = 'sandbox-webhook-secret';

let crosspost: TestCrosspost;
let job_id: string;

beforeEach(async () => {
  crosspost = await new TestCrosspost().start();
  job_id = (await crosspost.post()).body.job_id;
  await crosspost.goesLive(job_id, 'ebay', 'craigslist');
});

afterEach(() => crosspost.close());

describe('a notification of a marketplace', () => {
  it('of a sale takes the listing from everywhere else', async () => {
    expect((await say({ sku: skuOf(job_id, 'ebay') })).status).toBe(204);
    const job = await crosspost.call('GET', `/api/v1/jobs/${job_id}`);
    expect(job.body.marketplace_jobs).toMatchObject([
      { marketplace: 'ebay', status: 'sold' },
      { marketplace: 'craigslist', status: 'live', withdrawal: { reason: 'sold_elsewhere', attempts: 0 } },
    ]);
    await crosspost.close();
    expect(crosspost.sent('craigslist').at(-1)).toMatchObject({ action: 'withdraw' });
    expect(crosspost.notices.sent).toMatchObject([
      {
        body: {
          kind: 'job_update',
          user_id: 'ada',
          data: { job_id, message: expect.stringContaining('was sold on eBay') },
        },
      },
    ]);
  });

  it('is heard by the number of the listing alone', async () => {
    expect((await say({ listing_id: 'ebay-1' })).status).toBe(204);
    expect(await statusOf('ebay')).toBe('sold');
  });

  it('does no harm when it comes twice, also at once', async () => {
    const replies = await Promise.all([say({ listing_id: 'ebay-1' }), say({ listing_id: 'ebay-1' })]);
    expect(replies.map(({ status }) => status)).toEqual([204, 204]);
    expect((await say({ listing_id: 'ebay-1' })).status).toBe(204);
    await crosspost.close();
    expect(crosspost.notices.sent.map(({ body }) => (body as { notice_id: string }).notice_id)).toHaveLength(
      new Set(crosspost.notices.sent.map(({ body }) => (body as { notice_id: string }).notice_id)).size,
    );
    expect(
      crosspost.sent('craigslist').filter((body) => (body as { action: string }).action === 'withdraw'),
    ).toHaveLength(1);
  });

  it('of an end concerns that marketplace alone', async () => {
    expect((await say({ listing_id: 'ebay-1', type: 'ended' })).status).toBe(204);
    expect([await statusOf('ebay'), await statusOf('craigslist')]).toEqual(['withdrawn', 'live']);
  });

  it('is refused without the right signature', async () => {
    const body = JSON.stringify({ event_id: 'e1', type: 'sold', listing_id: 'ebay-1' });
    const refused = [
      undefined,
      'sha',
      signatureOf(Buffer.from(body), 'guessed'),
      signatureOf(Buffer.from(`${body} `), SECRET),
    ];
    for (const signature of refused)
      expect(await send(body, signature)).toMatchObject({ status: 401, body: { code: 'unauthorized' } });
    expect(await statusOf('ebay')).toBe('live');
  });

  it('is refused where it is about nothing of ours, or says what nobody knows', async () => {
    expect((await say({ listing_id: 'somebody elses' })).status).toBe(404);
    expect((await say({ sku: 'somebody-elses-ebay' })).status).toBe(404);
    expect((await say({ sku: skuOf(job_id, 'ebay'), type: 'burnt' })).status).toBe(400);
  });
});

function say(notification: object) {
  const body = JSON.stringify({ event_id: 'e1', type: 'sold', at: '2026-03-01T12:00:00.000Z', ...notification });
  return send(body, signatureOf(Buffer.from(body), SECRET));
}

function send(body: string, signature?: string) {
  return crosspost.call('POST', '/webhooks/ebay', body, {
    'content-type': 'application/json',
    ...(signature !== undefined && { 'x-sandbox-signature': signature }),
  });
}

async function statusOf(marketplace: string): Promise<string | undefined> {
  return crosspost.statuses(await crosspost.call('GET', `/api/v1/jobs/${job_id}`))[marketplace];
}
