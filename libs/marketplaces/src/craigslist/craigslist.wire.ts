import { XMLParser } from 'fast-xml-parser';
import type { JsonReply } from '../http/json-http.port';
import { at, isObject, list, number, text } from '../http/json-reader';
import { isSuccess, refusal } from '../http/refusal';
import { MarketplaceError } from '../marketplace.errors';
import { rejected } from '../posting/rejected';
import { plainText } from '../product/plain-text';

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => name === 'item',
});

/**
 * What became of the one item of a bulk request: its number, once posted. A 200 may still be a refusal. Throws
 * `rejected` for what craigslist minds, `unavailable` for what it failed at.
 */
export function readBulkReply(sku: string, reply: JsonReply): { posting_id?: string } {
  if (!isSuccess(reply)) throw refusal('craigslist', reply);
  const items = list(at(parse(reply), 'rdf:RDF', 'item'));
  const item = items.find((candidate) => at(candidate, '@_rdf:about') === sku);
  const status = text(at(item, 'cl:postedStatus'));
  if (status === 'VALID') return {};
  const posting_id = text(at(item, 'cl:postingID'));
  if (status === 'POSTED' && posting_id !== undefined) return { posting_id };
  throw refusalOf(status, text(at(item, 'cl:postedExplanation')));
}

/** The `data` of a manage call, whose errors come with a 200; `undefined` where there is no such posting. */
export function readManageReply(reply: JsonReply): unknown {
  const [error] = list(at(reply.body, 'errors'));
  const code = number(at(error, 'code'));
  if (code === 404 || reply.status === 404) return undefined;
  if (code !== undefined || error !== undefined)
    throw refusal('craigslist', code === undefined ? reply : { ...reply, status: code }, { code });
  if (!isSuccess(reply)) throw refusal('craigslist', reply);
  if (!isObject(reply.body)) throw malformed();
  return at(reply.body, 'data') ?? {};
}

const ACCOUNT_TROUBLE: Record<string, string> = {
  INSUFFICIENT_BLOCKS: 'The Craigslist account has no paid postings left for this area and category.',
  CREDIT_LIMIT_REACHED: 'The Craigslist account has reached its credit limit.',
  CREDIT_CARD_ERROR: "The Craigslist account's card was declined.",
};

function refusalOf(status: string | undefined, explanation: string | undefined): MarketplaceError {
  if (status === undefined) return malformed();
  if (status === 'FAILED') return new MarketplaceError('craigslist', 'unavailable', 'craigslist failed to post');
  const words = plainText(explanation, 300)
    ?.replace(/[{}<>]/g, '')
    .replace(/[.\s]+$/, '');
  const reason = words ? `Craigslist refused the posting: ${words}.` : 'Craigslist refused the posting.';
  return rejected('craigslist', ACCOUNT_TROUBLE[status] ?? reason);
}

function parse({ body, status }: JsonReply): unknown {
  try {
    return parser.parse(typeof body === 'string' ? body : '', true);
  } catch (cause) {
    throw new MarketplaceError('craigslist', 'malformed', 'craigslist answered what is no RSS', { status, cause });
  }
}

function malformed(): MarketplaceError {
  return new MarketplaceError('craigslist', 'malformed', 'craigslist answered without a result');
}
