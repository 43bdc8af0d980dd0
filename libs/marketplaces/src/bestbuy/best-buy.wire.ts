import type { JsonReply } from '../http/json-http.port';
import { at, isObject, number, text } from '../http/json-reader';
import { isSuccess, refusal } from '../http/refusal';
import { MarketplaceError, type MarketplaceFault } from '../marketplace.errors';

export function readBestBuyPage(reply: JsonReply): { items: unknown[]; total: number } {
  if (!isSuccess(reply)) throw bestBuyRefusal(reply);
  const items = at(reply.body, 'products');
  if (!Array.isArray(items))
    throw new MarketplaceError('bestbuy', 'malformed', 'bestbuy answered no products', { status: reply.status });
  return { items, total: number(at(reply.body, 'total')) ?? items.length };
}

/** The product, or `undefined` for an unknown SKU. */
export function readBestBuyItem(reply: JsonReply): unknown {
  if (reply.status === 404) return undefined;
  if (!isSuccess(reply)) throw bestBuyRefusal(reply);
  if (isObject(reply.body) && at(reply.body, 'sku') !== undefined) return reply.body;
  throw new MarketplaceError('bestbuy', 'malformed', 'bestbuy answered no product', { status: reply.status });
}

function bestBuyRefusal(reply: JsonReply): MarketplaceError {
  const code = text(at(reply.body, 'errorCode')) ?? text(at(reply.body, 'error', 'code'));
  return refusal('bestbuy', reply, { code, fault: faultOf(reply) });
}

/** 403 is a bad key as well as a used up quota, and only the words tell which. */
function faultOf({ status, body }: JsonReply): MarketplaceFault | undefined {
  const message = text(at(body, 'errorMessage')) ?? '';
  return status === 403 && /limit|quota|over rate|too many/i.test(message) ? 'rate_limited' : undefined;
}
