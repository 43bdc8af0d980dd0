import { createHmac, verify } from 'node:crypto';
import {
  createPostings,
  EbayPublicKeys,
  EtsyReceipts,
  MemoryGrantVault,
  SANDBOX_WEBHOOKS,
  sandboxPostings,
  UndiciJsonHttp,
} from '@talknshop/marketplaces';
import { DESK_LAMP, FakePictures } from '@talknshop/marketplaces/testing';
import { startTestSandbox, type TestSandbox } from '../testing/test-sandbox';
import { type TakenNotice, startWebhookServer, type WebhookServer } from '../testing/webhook-server';

type Vendor = 'ebay' | 'etsy' | 'facebook' | 'craigslist';

const never = new AbortController().signal;
const http = new UndiciJsonHttp();

describe('what a vendor tells a seller', () => {
  let sandbox: TestSandbox;
  let webhook: WebhookServer;

  beforeAll(async () => {
    webhook = await startWebhookServer(204);
    sandbox = await startTestSandbox({}, { SANDBOX_WEBHOOK_URL: webhook.url });
  });
  afterAll(async () => {
    await sandbox.close();
    await webhook.close();
  });

  /** Posts a lamp there and sells it. */
  async function sold(marketplace: Vendor, verb = 'sell'): Promise<{ listing_id: string; told: () => TakenNotice[] }> {
    const config = { [marketplace]: sandboxPostings(sandbox.url)[marketplace] };
    const [posting] = createPostings(config, { pictures: new FakePictures() });
    const listing = { spec: DESK_LAMP, picture_urls: ['https://pictures.example/lamp-1.jpg'] };
    let memo: string | undefined;
    const job = () => ({
      sku: `${verb}-${marketplace}`,
      memo,
      keep: async (kept: string) => void (memo = kept),
      listing,
    });
    let state = (await posting!.publish(job(), never)) as { state: string; listing_id: string };
    while (state.state === 'pending') state = (await posting!.status(job(), never)) as typeof state;
    await sandbox.fetch(`/${verb}/${marketplace}/${state.listing_id}`, { method: 'POST' });
    const { listing_id } = state;
    return { listing_id, told: () => webhook.taken.filter(({ body }) => body.includes(listing_id)) };
  }

  const came = async (listing_id: string) => {
    await webhook.until(({ body }) => body.includes(listing_id));
    return webhook.taken.find(({ body }) => body.includes(listing_id))!;
  };

  it('of eBay is signed with the key that eBay publishes', async () => {
    const { listing_id } = await sold('ebay');
    const { path, body, headers } = await came(listing_id);
    expect([path, JSON.parse(body).notification.data.sku]).toEqual(['/webhooks/ebay/notifications', 'sell-ebay']);
    const signed = JSON.parse(Buffer.from(String(headers['x-ebay-signature']), 'base64').toString());
    const keys = new EbayPublicKeys(sandboxPostings(sandbox.url).ebay, http, Date.now);
    const key = await keys.find(signed.kid, never);
    expect(verify('sha1', Buffer.from(body), key!, Buffer.from(signed.signature, 'base64'))).toBe(true);
    expect(await keys.find('another-key', never)).toBeUndefined();
  });

  it('of Etsy names an order, in which the listing stands', async () => {
    const { listing_id } = await sold('etsy');
    const { path, body, headers } = await came(listing_id);
    expect([path, JSON.parse(body).event_type]).toEqual(['/webhooks/etsy/notifications', 'order.paid']);
    const key = Buffer.from(SANDBOX_WEBHOOKS.etsy.signing_secret.slice(6), 'base64');
    const words = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
    const signature = createHmac('sha256', key).update(words).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${signature}`);
    const { etsy } = sandboxPostings(sandbox.url);
    const receipts = new EtsyReceipts(etsy, http, Date.now, new MemoryGrantVault());
    const [, receipt = ''] = /receipts\/(\d+)/.exec(body) ?? [];
    expect(await receipts.sales(receipt, never)).toEqual([{ listing_id, sku: 'sell-etsy', quantity: 1 }]);
    expect(await receipts.sales('1001', never)).toEqual([]);
  });

  it('of Facebook is signed with the secret of the app', async () => {
    const { listing_id } = await sold('facebook');
    const { path, body, headers } = await came(listing_id);
    const hmac = createHmac('sha256', SANDBOX_WEBHOOKS.facebook.app_secret).update(body).digest('hex');
    expect([path, headers['x-hub-signature-256']]).toEqual(['/webhooks/facebook/notifications', `sha256=${hmac}`]);
  });

  it('of Craigslist is nothing, and the sandbox tells it in its own form', async () => {
    const { listing_id } = await sold('craigslist');
    expect(await came(listing_id)).toMatchObject({
      path: '/webhooks/craigslist',
      notice: { type: 'sold', listing_id },
    });
  });

  it('of Etsy is nothing when it takes a listing down', async () => {
    const etsy = await sold('etsy', 'end');
    const ebay = await sold('ebay', 'end');
    await came(ebay.listing_id);
    expect(etsy.told()).toEqual([]);
  });
});
