import { createHmac } from 'node:crypto';
import type { PostedListing, PostedMarketplace } from '../postings/posted-listing';

/** What a marketplace tells the seller's software. */
export interface Notice {
  /** The same however often it is sent. */
  event_id: string;
  /** A piece went to a buyer, or the marketplace took the listing down. */
  type: 'sold' | 'ended';
  sku: string;
  listing_id: string;
  quantity_left: number;
  /** ISO 8601. */
  at: string;
}

/** A notice that was not taken yet. */
export interface PendingNotice {
  marketplace: PostedMarketplace;
  notice: Notice;
  /** How many of it are sold by now. */
  sold?: number;
}

export const SIGNATURE_HEADER = 'x-sandbox-signature';

/** HMAC-SHA256 of the body as it is sent, in hex. */
export function signatureOf(body: string, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('hex');
}

export function noticeAbout(
  { sku, id, quantity }: PostedListing,
  type: Notice['type'],
  { event_id, at }: Pick<Notice, 'event_id' | 'at'>,
): Notice {
  return { event_id, type, sku, listing_id: id, quantity_left: quantity, at };
}
