import type { JsonReply } from '../http/json-http.port';
import { at, isObject, list, number, text } from '../http/json-reader';
import { isSuccess, refusal } from '../http/refusal';
import { MarketplaceError, type MarketplaceFault } from '../marketplace.errors';

/** Items and errors may come side by side: the errors then only name the items that are missing. */
export function readAmazonPage(reply: JsonReply): { items: unknown[]; total: number } {
  if (isNothingFound(reply)) return { items: [], total: 0 };
  const result = readResult(reply, 'searchResult');
  const items = list(at(result, 'items'));
  return { items, total: number(at(result, 'totalResultCount')) ?? items.length };
}

/** The first item of `getItems`, if there is any. */
export function readAmazonItem(reply: JsonReply): unknown {
  return isNothingFound(reply) ? undefined : list(at(readResult(reply, 'itemsResult'), 'items'))[0];
}

const NOTHING_FOUND = new Set(['NoResults', 'ItemNotAccessible', 'ItemNotFound', 'InvalidParameterValue']);
const FAULTS: Record<string, MarketplaceFault> = {
  TooManyRequests: 'rate_limited',
  Throttled: 'rate_limited',
  InternalFailure: 'unavailable',
};

function readResult(reply: JsonReply, key: 'searchResult' | 'itemsResult'): unknown {
  if (!isSuccess(reply)) throw refusal('amazon', reply, { code: reasonOf(reply.body) });
  const result = at(reply.body, key);
  if (isObject(result)) return result;
  const [code] = errorCodes(reply.body);
  if (code !== undefined) throw refusal('amazon', reply, { code, fault: FAULTS[code] ?? 'rejected' });
  throw new MarketplaceError('amazon', 'malformed', `amazon answered no ${key}`, { status: reply.status });
}

/** Either a 404 with a type of its own, or a success that holds nothing but the error that says so. */
function isNothingFound({ status, body }: JsonReply): boolean {
  if (status === 404) return text(at(body, 'type'))?.includes('ResourceNotFound') ?? false;
  if (at(body, 'searchResult') !== undefined || at(body, 'itemsResult') !== undefined) return false;
  const codes = errorCodes(body);
  return status === 200 && codes.length > 0 && codes.every((code) => NOTHING_FOUND.has(code));
}

function errorCodes(body: unknown): string[] {
  return list(at(body, 'errors'))
    .map((error) => text(at(error, 'code')))
    .filter((code) => code !== undefined);
}

function reasonOf(body: unknown): string | undefined {
  return text(at(body, 'reason')) ?? text(at(body, 'type'));
}
