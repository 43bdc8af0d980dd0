import type { JsonReply } from '../http/json-http.port';
import { at, isObject, list, number } from '../http/json-reader';
import { isSuccess, refusal } from '../http/refusal';
import { MarketplaceError } from '../marketplace.errors';

export interface EbayPage {
  items: unknown[];
  total: number;
  /** Bad filters are no errors to eBay: it leaves them out, says so here, and answers with everything. */
  ignored_filter: boolean;
}

/** A page without hits has no `itemSummaries` at all. */
export function readEbayPage(reply: JsonReply): EbayPage {
  if (!isSuccess(reply)) throw ebayRefusal(reply);
  const { body } = reply;
  const items = at(body, 'itemSummaries') ?? [];
  const total = number(at(body, 'total'));
  if (!isObject(body) || !Array.isArray(items) || (total === undefined && items.length === 0))
    throw new MarketplaceError('ebay', 'malformed', 'ebay answered no search page', { status: reply.status });
  return { items, total: total ?? items.length, ignored_filter: errorIds(body, 'warnings').some(isAboutFilters) };
}

/** The item, or `undefined` when eBay does not know it (any more). */
export function readEbayItem(reply: JsonReply): unknown {
  if (isSuccess(reply) && isObject(reply.body)) return reply.body;
  if (isSuccess(reply))
    throw new MarketplaceError('ebay', 'malformed', 'ebay answered no item', { status: reply.status });
  if (errorIds(reply.body, 'errors').some((id) => id === ITEM_NOT_FOUND || id === ITEM_ID_INVALID)) return undefined;
  throw ebayRefusal(reply);
}

const ITEM_NOT_FOUND = 11001;
const ITEM_ID_INVALID = 11012;
const FILTER_WARNINGS = new Set([12002, 12008, 12009, 12012, 12520]);

function isAboutFilters(id: number): boolean {
  return FILTER_WARNINGS.has(id);
}

function errorIds(body: unknown, key: 'errors' | 'warnings'): number[] {
  return list(at(body, key))
    .map((error) => number(at(error, 'errorId')))
    .filter((id) => id !== undefined);
}

function ebayRefusal(reply: JsonReply): MarketplaceError {
  return refusal('ebay', reply, { code: errorIds(reply.body, 'errors')[0] });
}
