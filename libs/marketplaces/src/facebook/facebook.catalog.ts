import { baseOf } from '../http/base-url';
import type { JsonHttp, JsonReply, JsonRequest } from '../http/json-http.port';
import { at, list, number, text } from '../http/json-reader';
import { isSuccess, refusal } from '../http/refusal';
import { MarketplaceError, type MarketplaceFault } from '../marketplace.errors';
import { rejected } from '../posting/rejected';
import { plainText } from '../product/plain-text';
import type { FacebookConfig } from './facebook.config';

export interface FacebookProduct {
  id: string;
  is_published: boolean;
  is_available: boolean;
}

/** What became of a batch of one row; `refused` is why, for a person. */
export interface FacebookBatch {
  is_finished: boolean;
  refused?: string;
}

/** The calls of a commerce catalog that posting needs. All may be repeated: rows are keyed by our sku. */
export class FacebookCatalog {
  private readonly base: string;

  constructor(
    private readonly config: FacebookConfig,
    private readonly http: JsonHttp,
  ) {
    this.base = `${baseOf(config.base_url)}/${encodeURIComponent(config.catalog_id)}`;
  }

  /** Queues one row, and answers with the handle to ask about it. `UPDATE` creates what is not there. */
  async submit(method: 'UPDATE' | 'DELETE', data: object, signal: AbortSignal): Promise<string> {
    const batch = { item_type: 'PRODUCT_ITEM', allow_upsert: true, requests: [{ method, data }] };
    const { body, status } = await this.send(
      { method: 'POST', url: '/items_batch', body: JSON.stringify(batch) },
      signal,
    );
    const mistake = text(at(body, 'validation_status', 0, 'errors', 0, 'message'));
    if (mistake !== undefined) throw rejected('facebook', refusedFor(mistake), { status });
    const handle = text(at(body, 'handles', 0));
    if (handle === undefined) throw malformed('facebook answered no handle', status);
    return handle;
  }

  async check(handle: string, signal: AbortSignal): Promise<FacebookBatch> {
    const query = new URLSearchParams({ handle });
    const { body, status } = await this.send({ url: `/check_batch_request_status?${query}` }, signal);
    const state = text(at(body, 'data', 0, 'status'));
    if (state === undefined) throw malformed('facebook answered no batch', status);
    if (state !== 'finished') return { is_finished: false };
    const mistake = text(at(body, 'data', 0, 'errors', 0, 'message'));
    const count = number(at(body, 'data', 0, 'errors_total_count')) ?? 0;
    return mistake === undefined && count === 0
      ? { is_finished: true }
      : { is_finished: true, refused: refusedFor(mistake ?? 'it gave no reason') };
  }

  async find(sku: string, signal: AbortSignal): Promise<FacebookProduct | undefined> {
    const query = new URLSearchParams({
      filter: JSON.stringify({ retailer_id: { eq: sku } }),
      fields: 'id,retailer_id,visibility,availability',
    });
    const { body, status } = await this.send({ url: `/products?${query}` }, signal);
    if (!Array.isArray(at(body, 'data'))) throw malformed('facebook answered no products', status);
    const product = list(at(body, 'data')).find((found) => at(found, 'retailer_id') === sku);
    const id = text(at(product, 'id'));
    if (id === undefined) return undefined;
    return {
      id,
      is_published: at(product, 'visibility') === 'published',
      is_available: !GONE.has(text(at(product, 'availability')) ?? ''),
    };
  }

  private async send(
    { method, url, body }: Pick<JsonRequest, 'method' | 'url' | 'body'>,
    signal: AbortSignal,
  ): Promise<JsonReply> {
    const headers = { authorization: `Bearer ${this.config.access_token}`, 'content-type': 'application/json' };
    const reply = await this.http.send(
      { marketplace: 'facebook', method, url: this.base + url, headers, body },
      signal,
    );
    if (!isSuccess(reply) || at(reply.body, 'error') !== undefined) throw refusalOf(reply);
    return reply;
  }
}

const GONE = new Set(['out of stock', 'discontinued']);

/** Meta's codes say more than its statuses: being slowed down is a 400 or 403 to it. */
const FAULTS = new Map<number, MarketplaceFault>([
  ...[4, 17, 32, 613, 80014].map((code) => [code, 'rate_limited'] as const),
  ...[1, 2].map((code) => [code, 'unavailable'] as const),
  ...[10, 102, 190, 200].map((code) => [code, 'unauthorized'] as const),
]);

function refusalOf(reply: JsonReply): MarketplaceError {
  const code = number(at(reply.body, 'error', 'code'));
  const error = refusal('facebook', reply, { code, fault: code === undefined ? undefined : FAULTS.get(code) });
  if (error.fault !== 'rejected') return error;
  return rejected('facebook', refusedFor(text(at(reply.body, 'error', 'message')) ?? 'it gave no reason'), reply);
}

/** Its words are the only ones there are. */
function refusedFor(mistake: string): string {
  const words =
    plainText(mistake, 300)
      ?.replace(/[{}<>.\s]+$/g, '')
      .replace(/[{}<>]/g, '') ?? 'it gave no reason';
  return `Facebook refused the listing: ${words}.`;
}

function malformed(message: string, status: number): MarketplaceError {
  return new MarketplaceError('facebook', 'malformed', message, { status });
}
