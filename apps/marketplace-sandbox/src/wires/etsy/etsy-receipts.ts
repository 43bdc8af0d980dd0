import type { RequestHandler } from 'express';
import type { EtsyBooks } from './etsy-books';
import { refuseEtsy } from './etsy.auth';

const DIGITS = 3;

/** The receipt of a listing's `nth` sale, which is 1 for the first. */
export function receiptOf(listing_id: string, nth: number): string {
  return listing_id + String(nth).padStart(DIGITS, '0');
}

/** `GET /shops/{shop}/receipts/{id}`: one piece each. */
export function readReceipt(books: EtsyBooks): RequestHandler<{ id: string }> {
  return ({ params: { id } }, response) => {
    const [listing, nth] = [books.get(id.slice(0, -DIGITS)), Number(id.slice(-DIGITS))];
    if (!listing || !(nth >= 1 && nth <= listing.sold)) return refuseEtsy(response, 404, 'Resource not found');
    const { listing_id, sku = '', fields, price } = listing;
    const cost = { amount: Math.round(price * 100), divisor: 100, currency_code: 'USD' };
    const transaction = {
      transaction_id: Number(id),
      listing_id,
      sku,
      title: fields['title'],
      quantity: 1,
      price: cost,
    };
    response.json({ receipt_id: Number(id), is_paid: true, status: 'Paid', transactions: [transaction] });
  };
}
