import { FacebookWebhook } from './facebook.webhook';

const NOW = 1_772_366_400_000;
const webhook = new FacebookWebhook({ app_secret: 'app secret', verify_token: 'our token' }, () => NOW);

const BODY =
  '{"object":"product_catalog","entry":[{"id":"1","time":1772366399,"changes":[{"field":"product_items","value":' +
  '{"event":"sold","event_id":"e-1","retailer_id":"job-1-facebook","product_id":"7001"}}]}]}';
/** By `printf %s "$BODY" | openssl dgst -sha256 -hmac "app secret"`. */
const SIGNATURE = 'sha256=959b47dcadd086e51f1ba00e0be6c50ebdb1feeda6435374ff3a25c508800509';

describe('FacebookWebhook', () => {
  it('reads what Meta has signed', async () => {
    expect(await read(BODY, SIGNATURE)).toEqual([
      { event_id: 'e-1', type: 'sold', sku: 'job-1-facebook', listing_id: '7001' },
    ]);
  });

  it.each([
    ['of another body', `${BODY} `, SIGNATURE],
    ['with another secret', BODY, SIGNATURE.replace(/.$/, (last) => (last === '0' ? '1' : '0'))],
    ['of the older kind', BODY, SIGNATURE.replace('sha256=', 'sha1=')],
    ['that is missing', BODY, undefined],
  ])('refuses a signature %s', async (_, body, signature) => {
    await expect(read(body, signature)).rejects.toMatchObject({ code: 'notification_refused' });
  });

  it('refuses to hear again what was sent longer ago than Meta tries', async () => {
    const later = new FacebookWebhook({ app_secret: 'app secret', verify_token: '' }, () => NOW + 36 * 3_600_000);
    const request = { body: Buffer.from(BODY), header: () => SIGNATURE };
    await expect(later.read(request)).rejects.toMatchObject({ code: 'notification_refused' });
  });

  it('proves that the address is ours to whoever knows our token', () => {
    const query = { 'hub.mode': 'subscribe', 'hub.verify_token': 'our token', 'hub.challenge': '1158201444' };
    expect(webhook.prove(query)).toBe('1158201444');
    expect(webhook.prove({ ...query, 'hub.verify_token': 'a guess' })).toBeUndefined();
    expect(webhook.prove({ ...query, 'hub.mode': 'unsubscribe' })).toBeUndefined();
    expect(webhook.prove({})).toBeUndefined();
  });
});

function read(body: string, signature: string | undefined) {
  const header = (name: string) => (name === 'x-hub-signature-256' ? signature : undefined);
  return webhook.read({ body: Buffer.from(body), header });
}
