import { createHmac } from 'node:crypto';
import { SANDBOX_SELLERS, SANDBOX_WEBHOOKS } from '@talknshop/marketplaces';
import type { PostedMarketplace } from '../postings/posted-listing';
import type { EbaySigning } from '../wires/ebay-sell/ebay-signing';
import { receiptOf } from '../wires/etsy/etsy-receipts';
import type { PendingNotice } from './notice';

/** A notice as its vendor sends it; it goes to `/notifications` under the seller's address. */
export interface VendorNotice {
  body: string;
  headers: Record<string, string>;
}

/** `now` in milliseconds since the epoch. `undefined`: the vendor tells nobody of that. */
export type VendorForm = (pending: PendingNotice, now: number) => VendorNotice | undefined;

/** The vendors that notify sellers; Craigslist does not. */
export function vendorForms(signing: EbaySigning): Partial<Record<PostedMarketplace, VendorForm>> {
  return { ebay: (pending, now) => asEbay(pending, now, signing), etsy: asEtsy, facebook: asFacebook };
}

function asEbay({ notice }: PendingNotice, now: number, signing: EbaySigning): VendorNotice {
  const { event_id, type, sku, listing_id, quantity_left, at } = notice;
  const body = JSON.stringify({
    metadata: { topic: type === 'sold' ? 'ITEM_SOLD' : 'ITEM_ENDED', schemaVersion: '1.0', deprecated: false },
    notification: {
      notificationId: event_id,
      eventDate: at,
      publishDate: new Date(now).toISOString(),
      publishAttemptCount: 1,
      data: { listingId: listing_id, sku, quantityLeft: quantity_left },
    },
  });
  return { body, headers: { 'x-ebay-signature': signing.headerFor(body) } };
}

/** An order that was paid, and no word of what is in it. */
function asEtsy({ notice, sold = 1 }: PendingNotice, now: number): VendorNotice | undefined {
  if (notice.type !== 'sold') return undefined;
  const { shop_id } = SANDBOX_SELLERS.etsy;
  const receipt = receiptOf(notice.listing_id, sold);
  const resource_url = `https://openapi.etsy.com/v3/application/shops/${shop_id}/receipts/${receipt}`;
  const body = JSON.stringify({ event_type: 'order.paid', resource_url, shop_id: Number(shop_id) });
  const [id, timestamp] = [`msg_${notice.event_id}`, String(Math.floor(now / 1000))];
  const key = Buffer.from(SANDBOX_WEBHOOKS.etsy.signing_secret.replace('whsec_', ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    body,
    headers: { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` },
  };
}

function asFacebook({ notice }: PendingNotice, now: number): VendorNotice {
  const { event_id, type, sku, listing_id } = notice;
  const event = type === 'sold' ? 'sold' : 'removed';
  const value = { event, event_id, retailer_id: sku, product_id: listing_id };
  const entry = { id: SANDBOX_SELLERS.facebook.catalog_id, time: Math.floor(now / 1000) };
  const changes = [{ field: 'product_items', value }];
  const body = JSON.stringify({ object: 'product_catalog', entry: [{ ...entry, changes }] });
  const hmac = createHmac('sha256', SANDBOX_WEBHOOKS.facebook.app_secret).update(body).digest('hex');
  return { body, headers: { 'x-hub-signature-256': `sha256=${hmac}` } };
}
