import { createHash, verify } from 'node:crypto';
import type { MarketplaceNotification } from '@talknshop/contracts';
import { at, type EbayPublicKeys, text } from '@talknshop/marketplaces';
import { jsonOf, requireFresh } from './checks';
import { NotificationRefused, type VendorRequest, VendorWebhook } from './vendor-webhook.port';

export interface EbayWebhookConfig {
  /** What was entered at eBay beside the address: 32 to 80 letters, digits, `_` and `-`. */
  verification_token: string;
  /** The address as it was entered. */
  endpoint: string;
}

/** eBay tries for a day. */
const WITHIN_MS = 86_400_000;
/** What a topic says of a listing; others, such as an account's deletion, are about nothing we keep. */
const TOPICS: Record<string, MarketplaceNotification['type']> = { ITEM_SOLD: 'sold', ITEM_ENDED: 'ended' };

/** eBay's Notification API: JSON, signed (ECDSA, SHA-1) with a key that eBay publishes under the number in `x-ebay-signature`. */
export class EbayWebhook extends VendorWebhook {
  constructor(
    private readonly config: EbayWebhookConfig,
    private readonly keys: Pick<EbayPublicKeys, 'find'>,
    private readonly now: () => number,
  ) {
    super();
  }

  async read({ body, header }: VendorRequest, signal: AbortSignal): Promise<MarketplaceNotification[]> {
    const { kid, signature } = signatureIn(header('x-ebay-signature') ?? '');
    const key = await this.keys.find(kid, signal);
    if (!key || !verify('sha1', body, key, Buffer.from(signature, 'base64')))
      throw new NotificationRefused('x-ebay-signature: the signature of the body with a key of eBay is expected');
    const message = jsonOf(body);
    const sent_at = text(at(message, 'notification', 'publishDate')) ?? '';
    requireFresh(Date.parse(sent_at) || 0, { now: this.now(), within_ms: WITHIN_MS });
    const type = TOPICS[text(at(message, 'metadata', 'topic')) ?? ''];
    return type ? [saidBy(message, type)] : [];
  }

  prove({ challenge_code }: Record<string, unknown>): object | undefined {
    if (typeof challenge_code !== 'string') return undefined;
    const { verification_token, endpoint } = this.config;
    const hash = createHash('sha256').update(challenge_code).update(verification_token).update(endpoint);
    return { challengeResponse: hash.digest('hex') };
  }
}

function saidBy(message: unknown, type: MarketplaceNotification['type']): MarketplaceNotification {
  const said = at(message, 'notification');
  const [sku, listing_id] = ['sku', 'listingId'].map((key) => text(at(said, 'data', key)));
  const event_id = text(at(said, 'notificationId'));
  if (event_id === undefined || (sku === undefined && listing_id === undefined))
    throw new NotificationRefused('notification.notificationId and data.sku or data.listingId are expected');
  return { event_id, type, at: text(at(said, 'eventDate')), ...(sku && { sku }), ...(listing_id && { listing_id }) };
}

/** Base64 of JSON. */
function signatureIn(header: string): { kid: string; signature: string } {
  const parts = jsonOf(Buffer.from(header || 'e30=', 'base64'));
  const [kid, signature] = ['kid', 'signature'].map((key) => text(at(parts, key)));
  if (kid === undefined || signature === undefined)
    throw new NotificationRefused('x-ebay-signature: base64 of JSON with kid and signature is expected');
  return { kid, signature };
}
