import type { GrantVault } from '../http/grant-vault.port';
import type { JsonHttp, JsonReply, JsonRequest } from '../http/json-http.port';
import { at, list, text } from '../http/json-reader';
import { multipart } from '../http/multipart';
import { isSuccess, refusal } from '../http/refusal';
import { MarketplaceError } from '../marketplace.errors';
import type { Picture } from '../posting/pictures.port';
import { rejected } from '../posting/rejected';
import { plainText } from '../product/plain-text';
import { EtsyApi, type EtsyContent } from './etsy.api';
import type { EtsyConfig } from './etsy.config';

export interface EtsyListing {
  id: string;
  /** `draft`, `active`, `inactive`, `sold_out`, `expired`… */
  state: string;
  url: string;
}

/** Drafts first: that is where one is left whose reply was lost. */
const STATES = ['draft', 'active', 'inactive', 'sold_out', 'expired'];
const PAGE_SIZE = 100;
const MAX_PAGES = 20;

/** The calls of a shop that posting needs. `createDraft` and `addPicture` make another one each time. */
export class EtsyShop {
  private readonly api: EtsyApi;

  constructor(config: EtsyConfig, http: JsonHttp, now: () => number, vault: GrantVault) {
    this.api = new EtsyApi(config, http, now, vault);
  }

  async createDraft(draft: Record<string, string>, signal: AbortSignal): Promise<EtsyListing> {
    return readListing(await this.call('POST', `${this.api.shop}/listings`, signal, formOf(draft)));
  }

  async find(id: string, signal: AbortSignal): Promise<EtsyListing | undefined> {
    const reply = await this.api.send('GET', `/listings/${encodeURIComponent(id)}`, signal);
    return reply.status === 404 ? undefined : readListing(succeeded(reply));
  }

  /** The newest listing with this sku or this tag, in whatever state: the shop's owner may have changed one of them. */
  async findOwn({ sku, tag }: { sku: string; tag: string }, signal: AbortSignal): Promise<EtsyListing | undefined> {
    for (const state of STATES)
      for (let page = 0; page < MAX_PAGES; page += 1) {
        const query = new URLSearchParams({ state, limit: String(PAGE_SIZE), offset: String(page * PAGE_SIZE) });
        const results = list(
          at((await this.call('GET', `${this.api.shop}/listings?${query}`, signal)).body, 'results'),
        );
        const found = results.find(
          (listing) => list(at(listing, 'skus')).includes(sku) || list(at(listing, 'tags')).includes(tag),
        );
        if (found !== undefined) return readListing({ status: 200, body: found });
        if (results.length < PAGE_SIZE) break;
      }
    return undefined;
  }

  async patch(id: string, changes: Record<string, string>, signal: AbortSignal): Promise<EtsyListing> {
    return readListing(
      await this.call('PATCH', `${this.api.shop}/listings/${encodeURIComponent(id)}`, signal, formOf(changes)),
    );
  }

  async putInventory(id: string, inventory: object, signal: AbortSignal): Promise<void> {
    const json = { content_type: 'application/json', body: JSON.stringify(inventory) };
    await this.call('PUT', `/listings/${encodeURIComponent(id)}/inventory`, signal, json);
  }

  async countPictures(id: string, signal: AbortSignal): Promise<number> {
    return list(at((await this.call('GET', `/listings/${encodeURIComponent(id)}/images`, signal)).body, 'results'))
      .length;
  }

  /** `rank` is its place; the first is 1. */
  async addPicture(id: string, { bytes, type }: Picture, rank: number, signal: AbortSignal): Promise<void> {
    const file = { name: 'image', filename: `picture-${rank}.${type.split('/')[1] ?? 'jpeg'}`, type, bytes };
    const path = `${this.api.shop}/listings/${encodeURIComponent(id)}/images`;
    await this.call('POST', path, signal, multipart({ rank: String(rank) }, file));
  }

  async remove(id: string, signal: AbortSignal): Promise<void> {
    const reply = await this.api.send('DELETE', `/listings/${encodeURIComponent(id)}`, signal);
    if (reply.status !== 404) succeeded(reply);
  }

  private async call(
    method: JsonRequest['method'],
    path: string,
    signal: AbortSignal,
    content?: EtsyContent,
  ): Promise<JsonReply> {
    return succeeded(await this.api.send(method, path, signal, content));
  }
}

function formOf(fields: Record<string, string>): EtsyContent {
  return { content_type: 'application/x-www-form-urlencoded', body: new URLSearchParams(fields).toString() };
}

/** Its words are the only ones there are. */
function succeeded(reply: JsonReply): JsonReply {
  if (isSuccess(reply)) return reply;
  const error = refusal('etsy', reply);
  if (error.fault !== 'rejected') throw error;
  const words = plainText(text(at(reply.body, 'error')), 300)
    ?.replace(/[{}<>]/g, '')
    .replace(/[.\s]+$/, '');
  throw rejected('etsy', words ? `Etsy refused the listing: ${words}.` : 'Etsy refused the listing.', reply);
}

function readListing({ body, status }: JsonReply): EtsyListing {
  const [id, state, url] = ['listing_id', 'state', 'url'].map((key) => text(at(body, key)));
  if (id === undefined || state === undefined || url === undefined)
    throw new MarketplaceError('etsy', 'malformed', 'etsy answered no listing', { status });
  return { id, state, url };
}
