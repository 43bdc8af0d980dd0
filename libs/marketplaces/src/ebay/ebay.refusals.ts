import type { JsonReply } from '../http/json-http.port';
import { at, list, number, text } from '../http/json-reader';
import { refusal } from '../http/refusal';
import { MarketplaceError } from '../marketplace.errors';

/** What eBay minds, in our words and about our fields; eBay's own words are for developers. */
const REASONS: Record<number, readonly [field: string | undefined, reason: string]> = {
  25003: ['price', 'eBay does not accept the price.'],
  25004: ['quantity', 'eBay does not accept how many are for sale.'],
  25005: ['category', 'eBay does not sell such things in this category.'],
  25007: [undefined, 'The eBay account has no valid shipping policy.'],
  25008: [undefined, 'The eBay account has no valid payment policy.'],
  25009: [undefined, 'The eBay account has no valid return policy.'],
  25012: ['location', 'eBay does not know where the item is.'],
  25014: ['media_s3_keys', 'eBay could not use the pictures.'],
  25015: ['media_s3_keys', 'eBay could not use the pictures: it needs at least one, by https.'],
  25021: ['condition', 'eBay does not admit this condition in this category.'],
  25026: [undefined, 'The eBay account has reached its selling limit.'],
  25029: ['attributes', 'eBay needs a fact that the listing does not give.'],
};

/** What a listing lacks that its category requires; eBay names it nowhere but here. */
const LACKING = /The item specific (.{1,65}?) is missing/;

/** eBay's own trouble, whatever the status says. */
const TROUBLE = new Set([25001, 25025]);

export interface EbayErrorItem {
  id: number;
  message: string;
  parameters: Map<string, string>;
}

export function ebayErrors(body: unknown): EbayErrorItem[] {
  return list(at(body, 'errors')).map((error) => ({
    id: number(at(error, 'errorId')) ?? 0,
    message: text(at(error, 'message')) ?? '',
    parameters: new Map(
      list(at(error, 'parameters')).map((pair) => [text(at(pair, 'name')) ?? '', text(at(pair, 'value')) ?? '']),
    ),
  }));
}

/** The error behind a status that is no success, as a seller should hear it. */
export function ebayPostingRefusal(reply: JsonReply): MarketplaceError {
  const ids = ebayErrors(reply.body).map(({ id }) => id);
  const trouble = ids.find((id) => TROUBLE.has(id));
  if (trouble !== undefined) return refusal('ebay', reply, { code: trouble, fault: 'unavailable' });
  const known = ids.filter((id) => REASONS[id] !== undefined);
  const plain = refusal('ebay', reply, { code: ids[0] });
  if (plain.fault !== 'rejected') return plain;
  const lacking = ebayErrors(reply.body).flatMap(({ message: words }) => LACKING.exec(words)?.[1] ?? []);
  const { message, status } = plain;
  if (lacking.length > 0) {
    const reason = `eBay needs facts that the listing does not give: ${lacking.join(', ')}.`;
    return new MarketplaceError('ebay', 'rejected', message, { status, field: 'attributes', reason });
  }
  return new MarketplaceError('ebay', 'rejected', message, {
    status,
    field: known.map((id) => REASONS[id]?.[0]).find((field) => field !== undefined),
    reason:
      [...new Set(known.map((id) => REASONS[id]?.[1]))].join(' ') ||
      `eBay refused the listing (error ${ids[0] ?? status}).`,
  });
}
