import type { MarketplaceNotification } from '@talknshop/contracts';
import { at, list, number, text } from '@talknshop/marketplaces';
import { hmacOf, isSame, jsonOf, requireFresh } from './checks';
import { NotificationRefused, type VendorRequest, VendorWebhook } from './vendor-webhook.port';

export interface FacebookWebhookConfig {
  /** What Meta signs with. */
  app_secret: string;
  /** What was entered at Meta beside the address. */
  verify_token: string;
}

/** Meta tries for 36 hours. */
const WITHIN_MS = 129_600_000;
const EVENTS: Record<string, MarketplaceNotification['type']> = { sold: 'sold', removed: 'ended' };

/** Meta's webhooks: `x-hub-signature-256` over the body, changes in batches. What a catalog's changes hold is assumed. */
export class FacebookWebhook extends VendorWebhook {
  constructor(
    private readonly config: FacebookWebhookConfig,
    private readonly now: () => number,
  ) {
    super();
  }

  async read({ body, header }: VendorRequest): Promise<MarketplaceNotification[]> {
    const expected = `sha256=${hmacOf(this.config.app_secret, body).toString('hex')}`;
    if (!isSame(header('x-hub-signature-256') ?? '', expected))
      throw new NotificationRefused('x-hub-signature-256: the HMAC of the body with the app secret is expected');
    const entries = list(at(jsonOf(body), 'entry'));
    for (const entry of entries)
      requireFresh((number(at(entry, 'time')) ?? 0) * 1_000, { now: this.now(), within_ms: WITHIN_MS });
    return entries.flatMap((entry) => list(at(entry, 'changes')).flatMap(changeOf));
  }

  prove(query: Record<string, unknown>): string | undefined {
    const { 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge } = query;
    if (mode !== 'subscribe' || typeof token !== 'string' || typeof challenge !== 'string') return undefined;
    return isSame(token, this.config.verify_token) ? challenge : undefined;
  }
}

/** Other changes of a product are none of ours. */
function changeOf(change: unknown): MarketplaceNotification[] {
  const [event, event_id, sku, listing_id] = ['event', 'event_id', 'retailer_id', 'product_id'].map((key) =>
    text(at(change, 'value', key)),
  );
  const type = EVENTS[event ?? ''];
  if (at(change, 'field') !== 'product_items' || !type || event_id === undefined) return [];
  return [{ event_id, type, ...(sku && { sku }), ...(listing_id && { listing_id }) }];
}
