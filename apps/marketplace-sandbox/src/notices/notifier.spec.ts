import { createHmac } from 'node:crypto';
import { PostingStore } from '../postings/posting-store';
import { startWebhookServer, type WebhookServer } from '../testing/webhook-server';
import type { PendingNotice } from './notice';
import { MOST_TRIES, Notifier, type NotifierParts } from './notifier';

const SALE: PendingNotice = {
  marketplace: 'ebay',
  notice: {
    event_id: 'e1',
    type: 'sold',
    sku: 'S1',
    listing_id: '21',
    quantity_left: 0,
    at: '2026-01-01T00:00:00.000Z',
  },
};

describe('Notifier', () => {
  let server: WebhookServer;
  let pending: NotifierParts['pending'];
  let pauses: number[];

  beforeEach(() => {
    pauses = [];
    pending = new PostingStore().collection('notices');
  });
  afterEach(() => server.close());

  function open(parts: Partial<NotifierParts> = {}) {
    let report: NotifierParts['report'];
    const outcome = new Promise((resolve) => (report = (event, facts) => resolve({ event, ...facts })));
    const pause = async (time: number) => void pauses.push(time);
    const notifier = new Notifier({
      webhook_url: server.url,
      secret: 'secret',
      pending,
      pause,
      report: report!,
      ...parts,
    });
    return { notifier, outcome };
  }

  it('signs the very bytes it sends', async () => {
    server = await startWebhookServer(204);
    const { notifier, outcome } = open();
    notifier.send(SALE);
    expect(await outcome).toEqual({ event: 'notice.delivered', event_id: 'e1', tries: 1 });
    const [taken] = server.taken;
    expect(taken).toMatchObject({ path: '/webhooks/ebay', notice: SALE.notice });
    expect(taken?.signature).toBe(createHmac('sha256', 'secret').update(taken!.body).digest('hex'));
  });

  it('goes where the pattern says', async () => {
    server = await startWebhookServer(200);
    const { notifier, outcome } = open({ webhook_url: `${server.url}/hooks/{marketplace}/in` });
    notifier.send(SALE);
    await outcome;
    expect(server.taken[0]?.path).toBe('/hooks/ebay/in');
  });

  it('sends the same event until it is taken, with longer and longer pauses', async () => {
    server = await startWebhookServer(500, 404, 302, 200);
    const { notifier, outcome } = open();
    notifier.send(SALE);
    expect(await outcome).toMatchObject({ event: 'notice.delivered', tries: 4 });
    expect(new Set(server.taken.map(({ body }) => body)).size).toBe(1);
    expect(pauses).toEqual([500, 1000, 2000]);
    expect(pending.all()).toEqual([]);
  });

  it('gives up after ten tries', async () => {
    server = await startWebhookServer(503);
    const { notifier, outcome } = open();
    notifier.send(SALE);
    expect(await outcome).toEqual({ event: 'notice.given_up', event_id: 'e1', tries: MOST_TRIES });
    expect(server.taken).toHaveLength(10);
    expect(Math.max(...pauses)).toBe(30_000);
    expect(pending.all()).toEqual([]);
  });

  it('keeps what nobody took when it is closed, and sends it when it is opened again', async () => {
    server = await startWebhookServer(500, 200);
    const closing = open({
      pause: (_, signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    });
    closing.notifier.send(SALE);
    await server.until(() => true);
    await closing.notifier.close();
    expect(pending.all()).toEqual([SALE]);
    const { notifier, outcome } = open();
    notifier.resume();
    expect(await outcome).toMatchObject({ event: 'notice.delivered' });
  });

  it('tells nobody where there is no address', async () => {
    server = await startWebhookServer(200);
    const notifier = new Notifier({ secret: 'secret', pending });
    notifier.send(SALE);
    await notifier.close();
    expect(pending.all()).toEqual([]);
  });
});
