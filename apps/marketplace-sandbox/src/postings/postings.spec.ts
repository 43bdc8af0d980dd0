import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postOnEbay } from '../testing/post-on-ebay';
import { startTestSandbox, type TestSandbox } from '../testing/test-sandbox';
import { answerOf } from '../testing/wire-server';
import { startWebhookServer, type WebhookServer } from '../testing/webhook-server';
import type { PostedListing } from './posted-listing';

type Shown = PostedListing & { link: string };

const HOSTILE = `<script>alert("x")</script> & 'co'`;

describe('what sellers posted', () => {
  let sandbox: TestSandbox;
  let webhook: WebhookServer;
  let folder: string;

  const start = () =>
    startTestSandbox({}, { SANDBOX_WEBHOOK_URL: webhook.url, SANDBOX_DATA: join(folder, 'postings.jsonl') });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'postings-'));
    webhook = await startWebhookServer(204);
    sandbox = await start();
  });
  afterAll(async () => {
    await sandbox.close();
    await webhook.close();
    await rm(folder, { recursive: true });
  });

  const postings = async (query = '') => (await answerOf<Shown[]>(await sandbox.fetch(`/postings${query}`))).body;
  const post = (path: string, accept = 'application/json') =>
    sandbox.fetch(path, { method: 'POST', headers: { accept }, redirect: 'manual' });

  it('is listed with state and link, and can be counted by sku', async () => {
    const id = await postOnEbay(sandbox.url, { sku: 'S1' });
    await postOnEbay(sandbox.url, { sku: 'S2', is_draft: true });
    expect(await postings('?marketplace=ebay')).toMatchObject([
      { marketplace: 'ebay', sku: 'S1', id, state: 'live', link: `${sandbox.url}/ebay/itm/${id}`, price: 24.99 },
      { marketplace: 'ebay', sku: 'S2', state: 'draft' },
    ]);
    expect(await postings('?sku=S1&state=live&marketplace=ebay')).toHaveLength(1);
    expect(await postings('?sku=S1&state=sold')).toEqual([]);
  });

  it('has a page that says it is simulated and shows every word as text', async () => {
    const id = await postOnEbay(sandbox.url, {
      sku: 'hostile',
      title: HOSTILE,
      description: '<b onclick="x()">Nice</b> &lt;img src=x&gt;',
    });
    const page = await sandbox.fetch(`/ebay/itm/${id}`);
    const html = await page.text();
    expect(html).toContain('Simulated listing.');
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;co&#39;');
    expect(html).toContain('Nice &lt;img src=x&gt;');
    expect(html).not.toMatch(/<script|onclick|<img src=x/);
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none';.*form-action 'self'/);
  });

  it('is sold by a button, which leads back to the page', async () => {
    const id = await postOnEbay(sandbox.url, { sku: 'button' });
    const html = await (await sandbox.fetch(`/ebay/itm/${id}`)).text();
    const action = /<form method="post" action="([^"]+)"><button>Sell this</.exec(html)?.[1] ?? '';
    const reply = await post(action, 'text/html');
    expect([reply.status, reply.headers.get('location')]).toEqual([303, `/ebay/itm/${id}`]);
    const after = await (await sandbox.fetch(`/ebay/itm/${id}`)).text();
    expect(after).toContain('It is sold.');
    expect(after).not.toContain('<form');
  });

  it.each([
    ['sell', 'sold', 0],
    ['end', 'ended', 1],
  ])('tells the seller when one does %s it', async (verb, type, quantity_left) => {
    const id = await postOnEbay(sandbox.url, { sku: `to-${verb}` });
    expect(await answerOf(await post(`/${verb}/ebay/${id}`))).toMatchObject({ status: 200, body: { state: type } });
    await webhook.until(({ body }) => body.includes(id));
    expect(webhook.taken.at(-1)).toMatchObject({
      path: '/webhooks/ebay/notifications',
      notice: {
        metadata: { topic: type === 'sold' ? 'ITEM_SOLD' : 'ITEM_ENDED' },
        notification: {
          notificationId: expect.any(String),
          eventDate: expect.any(String),
          data: { listingId: id, sku: `to-${verb}`, quantityLeft: quantity_left },
        },
      },
    });
  });

  it('is sold once', async () => {
    const id = await postOnEbay(sandbox.url, { sku: 'once' });
    await post(`/sell/ebay/${id}`);
    expect(await answerOf(await post(`/sell/ebay/${id}`))).toMatchObject({ status: 409, body: { code: 'not_live' } });
  });

  it.each(['/sell/ebay/1', '/sell/nowhere/1', '/end/ebay/1'])('is not at %s', async (path) => {
    expect((await post(path)).status).toBe(404);
  });

  it('is still there after a restart', async () => {
    await postOnEbay(sandbox.url, { sku: 'lasting' });
    const before = await postings();
    await sandbox.close();
    sandbox = await start();
    const after = await postings();
    expect(after.map(({ link: _, ...listing }) => listing)).toEqual(before.map(({ link: _, ...listing }) => listing));
    expect(after.map(({ sku }) => sku)).toContain('lasting');
  });
});
