import { generateKeyPairSync, sign } from 'node:crypto';
import { EbayWebhook } from './ebay.webhook';

const NOW = Date.parse('2026-03-01T12:00:00.000Z');
const never = new AbortController().signal;
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const CONFIG = { verification_token: 'x'.repeat(32), endpoint: 'https://seller.example/webhooks/ebay/notifications' };

const asked: string[] = [];
const keys = {
  find: async (kid: string) => {
    asked.push(kid);
    return kid === 'key-1' ? publicKey : undefined;
  },
};
const webhook = new EbayWebhook(CONFIG, keys, () => NOW);

const SALE = {
  metadata: { topic: 'ITEM_SOLD', schemaVersion: '1.0', deprecated: false },
  notification: {
    notificationId: 'n-1',
    eventDate: '2026-03-01T11:59:58.000Z',
    publishDate: '2026-03-01T11:59:59.000Z',
    publishAttemptCount: 1,
    data: { listingId: '110001', sku: 'job-1-ebay' },
  },
};

describe('EbayWebhook', () => {
  it('reads what eBay has signed', async () => {
    expect(await read(SALE)).toEqual([
      { event_id: 'n-1', type: 'sold', at: '2026-03-01T11:59:58.000Z', sku: 'job-1-ebay', listing_id: '110001' },
    ]);
    expect(asked).toContain('key-1');
  });

  it('has nothing to say of accounts that are deleted', async () => {
    const metadata = { ...SALE.metadata, topic: 'MARKETPLACE_ACCOUNT_DELETION' };
    expect(await read({ ...SALE, metadata })).toEqual([]);
  });

  it.each([
    ['of another body', { header: signed(Buffer.from('{}')) }],
    ['of a key that is not eBay’s', { header: signed(bytesOf(SALE), 'key-2') }],
    ['that is none', { header: 'abc' }],
    ['that is missing', { header: undefined }],
  ])('refuses a signature %s', async (_, { header }) => {
    const request = { body: bytesOf(SALE), header: () => header };
    await expect(webhook.read(request, never)).rejects.toMatchObject({ code: 'notification_refused' });
  });

  it.each(['2026-02-28T11:59:59.000Z', '2026-03-02T12:00:01.000Z', 'yesterday'])(
    'refuses to hear again what was sent at %s',
    async (publishDate) => {
      const notification = { ...SALE.notification, publishDate };
      await expect(read({ ...SALE, notification })).rejects.toMatchObject({ code: 'notification_refused' });
    },
  );

  it('refuses a sale of nothing', async () => {
    const notification = { ...SALE.notification, data: {} };
    await expect(read({ ...SALE, notification })).rejects.toMatchObject({ code: 'notification_refused' });
  });

  it('proves that the address is ours, as eBay computes it', () => {
    const challengeResponse = '3f3a0f6cbfa1ef98dec3d33c149794c590e54780d7a1320ff0a2b1c709631386';
    expect(webhook.prove({ challenge_code: 'a8628072-3d33-45ee-9004-bee86830a22d' })).toEqual({ challengeResponse });
    expect(webhook.prove({})).toBeUndefined();
    expect(webhook.prove({ challenge_code: ['a', 'b'] })).toBeUndefined();
  });
});

function bytesOf(message: object): Buffer {
  return Buffer.from(JSON.stringify(message));
}

function signed(body: Buffer, kid = 'key-1'): string {
  const signature = sign('sha1', body, privateKey).toString('base64');
  return Buffer.from(JSON.stringify({ alg: 'ecdsa', kid, signature, digest: 'SHA1' })).toString('base64');
}

function read(message: object) {
  const body = bytesOf(message);
  return webhook.read({ body, header: (name) => (name === 'x-ebay-signature' ? signed(body) : undefined) }, never);
}
