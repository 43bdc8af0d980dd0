import { baseOf } from '../http/base-url';
import type { JsonHttp, JsonReply, JsonRequest } from '../http/json-http.port';
import { at, list, number, text } from '../http/json-reader';
import { sendWithToken } from '../http/oauth';
import { isSuccess } from '../http/refusal';
import type { TokenCache } from '../http/token-cache';
import { MarketplaceError } from '../marketplace.errors';
import type { EbayPostingConfig } from './ebay.posting.config';
import { ebayErrors, ebayPostingRefusal } from './ebay.refusals';
import { ebaySellerTokens } from './ebay.token';

/** An offer as eBay keeps it; `listing` is there when it is, or was, public. */
export interface EbayOffer {
  offer_id: string;
  is_published: boolean;
  /** How many can still be bought. */
  available: number;
  listing?: { listing_id: string; status: string; sold: number };
}

/** The calls of Sell Inventory that posting needs. Everything but `createOffer` may be repeated; that one finds what it made. */
export class EbayInventory {
  private readonly tokens: TokenCache;
  private readonly base: string;

  constructor(
    private readonly config: EbayPostingConfig,
    private readonly http: JsonHttp,
    now: () => number,
  ) {
    this.tokens = ebaySellerTokens(config, http, now);
    this.base = `${baseOf(config.base_url)}/sell/inventory/v1`;
  }

  async findOffer(sku: string, signal: AbortSignal): Promise<EbayOffer | undefined> {
    const marketplace_id = this.config.marketplace_id ?? 'EBAY_US';
    const query = new URLSearchParams({ sku, marketplace_id, format: 'FIXED_PRICE' });
    const reply = await this.send({ url: `/offer?${query}` }, signal);
    if (reply.status === 404) return undefined;
    const offers = list(at(succeeded(reply).body, 'offers'));
    return offers.length > 0 ? readOffer(offers[0]) : undefined;
  }

  async createLocation(signal: AbortSignal): Promise<void> {
    const { key, address } = this.config.location;
    if (!address) return;
    const body = {
      location: { address: { postalCode: address.postal_code, country: address.country } },
      name: key,
      merchantLocationStatus: 'ENABLED',
      locationTypes: ['WAREHOUSE'],
    };
    const reply = await this.send({ method: 'POST', url: `/location/${encodeURIComponent(key)}`, body }, signal);
    if (reply.status !== 409) succeeded(reply);
  }

  async putItem(sku: string, item: object, signal: AbortSignal): Promise<void> {
    succeeded(
      await this.send({ method: 'PUT', url: `/inventory_item/${encodeURIComponent(sku)}`, body: item }, signal),
    );
  }

  /** An offer that exists already (25002) is as good as made. */
  async createOffer(offer: object, signal: AbortSignal): Promise<string> {
    const reply = await this.send({ method: 'POST', url: '/offer', body: offer }, signal);
    const existing = ebayErrors(reply.body).find(({ id, parameters }) => id === DUPLICATE && parameters.has('offerId'));
    return existing?.parameters.get('offerId') ?? idIn(succeeded(reply), 'offerId');
  }

  async putOffer(offer_id: string, offer: object, signal: AbortSignal): Promise<void> {
    succeeded(await this.send({ method: 'PUT', url: offerPath(offer_id), body: offer }, signal));
  }

  /** The number of the listing. */
  async publish(offer_id: string, signal: AbortSignal): Promise<string> {
    const reply = await this.send({ method: 'POST', url: `${offerPath(offer_id)}/publish` }, signal);
    return idIn(succeeded(reply), 'listingId');
  }

  async withdraw(offer_id: string, signal: AbortSignal): Promise<void> {
    succeeded(await this.send({ method: 'POST', url: `${offerPath(offer_id)}/withdraw` }, signal));
  }

  async remove(sku: string, offer_id: string, signal: AbortSignal): Promise<void> {
    for (const url of [offerPath(offer_id), `/inventory_item/${encodeURIComponent(sku)}`]) {
      const reply = await this.send({ method: 'DELETE', url }, signal);
      if (reply.status !== 404) succeeded(reply);
    }
  }

  private send(
    call: { method?: JsonRequest['method']; url: string; body?: object },
    signal: AbortSignal,
  ): Promise<JsonReply> {
    return sendWithToken(this.tokens, signal, (token) =>
      this.http.send(
        {
          marketplace: 'ebay',
          method: call.method,
          url: this.base + call.url,
          headers: {
            authorization: `Bearer ${token}`,
            'content-language': 'en-US',
            'content-type': 'application/json',
          },
          body: call.body && JSON.stringify(call.body),
        },
        signal,
      ),
    );
  }
}

const DUPLICATE = 25002;

function offerPath(offer_id: string): string {
  return `/offer/${encodeURIComponent(offer_id)}`;
}

function succeeded(reply: JsonReply): JsonReply {
  if (!isSuccess(reply)) throw ebayPostingRefusal(reply);
  return reply;
}

function idIn({ body, status }: JsonReply, key: string): string {
  const id = text(at(body, key));
  if (id === undefined) throw malformed(`ebay answered no ${key}`, status);
  return id;
}

function readOffer(offer: unknown): EbayOffer {
  const offer_id = text(at(offer, 'offerId'));
  if (offer_id === undefined) throw malformed('ebay answered an offer without an id');
  const listing_id = text(at(offer, 'listing', 'listingId'));
  const status = text(at(offer, 'listing', 'listingStatus')) ?? '';
  const sold = number(at(offer, 'listing', 'soldQuantity')) ?? 0;
  const is_published = text(at(offer, 'status')) === 'PUBLISHED';
  if (is_published && listing_id === undefined) throw malformed('ebay answered a published offer without a listing');
  return {
    offer_id,
    is_published,
    available: number(at(offer, 'availableQuantity')) ?? 0,
    ...(listing_id !== undefined && { listing: { listing_id, status, sold } }),
  };
}

function malformed(message: string, status?: number): MarketplaceError {
  return new MarketplaceError('ebay', 'malformed', message, { status });
}
