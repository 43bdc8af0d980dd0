import type { JsonReply } from '../http/json-http.port';
import { at, isObject, list, number } from '../http/json-reader';
import { isSuccess, refusal } from '../http/refusal';
import { MarketplaceError } from '../marketplace.errors';

/** A page without hits may come without `items`. */
export function readWalmartPage(reply: JsonReply): { items: unknown[]; total: number } {
  if (!isSuccess(reply)) throw walmartRefusal(reply);
  const items = at(reply.body, 'items') ?? [];
  const total = number(at(reply.body, 'totalResults'));
  if (!isObject(reply.body) || !Array.isArray(items) || (total === undefined && items.length === 0))
    throw new MarketplaceError('walmart', 'malformed', 'walmart answered no search page', { status: reply.status });
  return { items, total: total ?? items.length };
}

/** The first of the items asked for by id, if there is any. */
export function readWalmartItem(reply: JsonReply): unknown {
  if (reply.status === 404 || errorCode(reply) === INVALID_ITEM_ID) return undefined;
  if (!isSuccess(reply)) throw walmartRefusal(reply);
  const items = at(reply.body, 'items');
  if (!Array.isArray(items))
    throw new MarketplaceError('walmart', 'malformed', 'walmart answered no items', { status: reply.status });
  return items[0];
}

const INVALID_ITEM_ID = 4002;

function errorCode(reply: JsonReply): number | undefined {
  return number(at(list(at(reply.body, 'errors'))[0], 'code'));
}

function walmartRefusal(reply: JsonReply): MarketplaceError {
  return refusal('walmart', reply, { code: errorCode(reply) });
}
