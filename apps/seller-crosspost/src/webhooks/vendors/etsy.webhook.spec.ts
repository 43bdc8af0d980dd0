import { hmacOf } from './checks';
import { EtsyWebhook } from './etsy.webhook';

/** The published test vector of Standard Webhooks. */
const VECTOR = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: '1614265330',
  body: '{"test": 2432232314}',
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};
const never = new AbortController().signal;
const receipts = {
  sales: async (receipt_id: string) =>
    receipt_id === '54321'
      ? [
          { listing_id: '900', sku: 'job-1-etsy', quantity: 2 },
          { listing_id: '901', quantity: 1 },
        ]
      : [],
};

const webhook = new EtsyWebhook({ signing_secret: VECTOR.secret }, receipts, () => Number(VECTOR.timestamp) * 1000);

const PAID = {
  event_type: 'order.paid',
  resource_url: 'https://openapi.etsy.com/v3/application/shops/12345/receipts/54321',
  shop_id: 12345,
};

describe('EtsyWebhook', () => {
  it('accepts the signature of the published vector, among others', async () => {
    expect(await read(VECTOR.body, { signature: `v1,bm90IGl0 ${VECTOR.signature}` })).toEqual([]);
  });

  it('reads an order at Etsy: an event for each piece, the same however often it is told', async () => {
    const first = await sign(PAID);
    expect(first).toEqual([
      { event_id: 'receipt-54321-900-1', type: 'sold', listing_id: '900', sku: 'job-1-etsy' },
      { event_id: 'receipt-54321-900-2', type: 'sold', listing_id: '900', sku: 'job-1-etsy' },
      { event_id: 'receipt-54321-901-1', type: 'sold', listing_id: '901' },
    ]);
    expect(await sign(PAID)).toEqual(first);
  });

  it.each([
    ['of another event', { ...PAID, event_type: 'order.shipped' }],
    ['of another resource', { ...PAID, resource_url: 'https://evil.example/' }],
  ])('has nothing to say %s', async (_, message) => {
    expect(await sign(message)).toEqual([]);
  });

  it.each([
    ['of another body', { body: `${VECTOR.body} ` }],
    ['of another time', { timestamp: '1614265331' }],
    ['of another message', { id: 'msg_2' }],
    ['of another version', { signature: VECTOR.signature.replace('v1', 'v2') }],
    ['that is missing', { signature: undefined }],
  ])('refuses a signature %s', async (_, { body = VECTOR.body, ...headers }: Headers & { body?: string }) => {
    await expect(read(body, headers)).rejects.toMatchObject({ code: 'notification_refused' });
  });

  it.each([-301, 301])('refuses to hear what was signed %i seconds ago', async (seconds) => {
    const now = () => (Number(VECTOR.timestamp) + seconds) * 1000;
    const later = new EtsyWebhook({ signing_secret: VECTOR.secret }, receipts, now);
    await expect(later.read(request(VECTOR.body, {}), never)).rejects.toMatchObject({ code: 'notification_refused' });
  });

  it('proves nothing', () => {
    expect(webhook.prove()).toBeUndefined();
  });
});

type Headers = Partial<Record<'id' | 'timestamp' | 'signature', string | undefined>>;

function request(body: string, headers: Headers) {
  const sent: Headers = { ...VECTOR, ...headers };
  const header = (name: string) => sent[name.replace('webhook-', '') as keyof Headers];
  return { body: Buffer.from(body), header };
}

function read(body: string, headers: Headers) {
  return webhook.read(request(body, headers), never);
}

function sign(message: object) {
  const body = JSON.stringify(message);
  const key = Buffer.from(VECTOR.secret.slice(6), 'base64');
  const signature = `v1,${hmacOf(key, `${VECTOR.id}.${VECTOR.timestamp}.`, body).toString('base64')}`;
  return read(body, { signature });
}
