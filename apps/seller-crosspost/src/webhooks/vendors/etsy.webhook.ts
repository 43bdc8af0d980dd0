import type { MarketplaceNotification } from '@talknshop/contracts';
import { at, type EtsyReceipts, text } from '@talknshop/marketplaces';
import { hmacOf, isSame, jsonOf, requireFresh } from './checks';
import { NotificationRefused, type VendorRequest, VendorWebhook } from './vendor-webhook.port';

/** As Standard Webhooks has it. */
const WITHIN_MS = 300_000;
const RECEIPT = /\/receipts\/(\d+)$/;

/**
 * Etsy's webhooks: signed as Standard Webhooks are, over id, time and body. A message names an order and nothing of what is in it,
 * so the order is read at Etsy, never at the address the message gives.
 */
export class EtsyWebhook extends VendorWebhook {
  private readonly key: Buffer;

  /** `signing_secret`: as Etsy's portal shows it, `whsec_` and base64. */
  constructor(
    { signing_secret }: { signing_secret: string },
    private readonly receipts: Pick<EtsyReceipts, 'sales'>,
    private readonly now: () => number,
  ) {
    super();
    this.key = Buffer.from(signing_secret.replace(/^whsec_/, ''), 'base64');
  }

  async read({ body, header }: VendorRequest, signal: AbortSignal): Promise<MarketplaceNotification[]> {
    const [id = '', timestamp = '', signatures = ''] = ['id', 'timestamp', 'signature'].map((part) =>
      header(`webhook-${part}`),
    );
    const expected = `v1,${hmacOf(this.key, `${id}.${timestamp}.`, body).toString('base64')}`;
    if (!signatures.split(' ').some((given) => isSame(given, expected)))
      throw new NotificationRefused('webhook-signature: v1 of id, timestamp and body with the secret is expected');
    requireFresh(Number(timestamp) * 1_000 || 0, { now: this.now(), within_ms: WITHIN_MS });
    const message = jsonOf(body);
    const receipt_id = RECEIPT.exec(text(at(message, 'resource_url')) ?? '')?.[1];
    if (at(message, 'event_type') !== 'order.paid' || receipt_id === undefined) return [];
    return this.soldIn(receipt_id, signal);
  }

  /** Etsy proves nothing: its portal shows the secret instead. */
  prove(): undefined {
    return undefined;
  }

  /** An event for each piece, of the same name however often the order is told. */
  private async soldIn(receipt_id: string, signal: AbortSignal): Promise<MarketplaceNotification[]> {
    const sales = await this.receipts.sales(receipt_id, signal);
    return sales.flatMap(({ listing_id, sku, quantity }) =>
      Array.from({ length: quantity }, (_, piece) => ({
        event_id: `receipt-${receipt_id}-${listing_id}-${piece + 1}`,
        type: 'sold' as const,
        listing_id,
        ...(sku && { sku }),
      })),
    );
  }
}
