import { baseOf } from '../http/base-url';
import type { JsonHttp, JsonReply } from '../http/json-http.port';
import { sendWithToken } from '../http/oauth';
import type { TokenCache } from '../http/token-cache';
import { MARKETPLACES } from '../marketplaces';
import { type ListingRules, productOrNothing, toFoundProduct } from '../product/listing';
import { collectPages, emptyPage, type VendorPage } from '../search/collect-pages';
import {
  type FoundProduct,
  MarketplaceSearch,
  type SearchPage,
  type SearchQuery,
} from '../search/marketplace-search.port';
import { searchWords } from '../search/search-words';
import type { AmazonConfig } from './amazon.config';
import { readAmazonListing } from './amazon.product';
import { AMAZON_RESOURCES, amazonSearchBody } from './amazon.query';
import { amazonAuthorization, amazonTokens } from './amazon.token';
import { readAmazonItem, readAmazonPage } from './amazon.wire';

const MAX_PAGE_SIZE = 10;
const MAX_PAGES = 10;
const ASIN = /^[A-Za-z0-9]{1,20}$/;

/** Amazon by its Creators API. */
export class AmazonSearch extends MarketplaceSearch {
  readonly marketplace = 'amazon';
  private readonly tokens: TokenCache;
  private readonly rules: ListingRules;

  constructor(
    private readonly config: AmazonConfig,
    private readonly http: JsonHttp,
    now: () => number,
  ) {
    super();
    this.tokens = amazonTokens(config, http, now);
    this.rules = {
      marketplace: 'amazon',
      marketplace_url: MARKETPLACES.amazon.url,
      currency: config.currency ?? MARKETPLACES.amazon.currency,
      base_url: config.base_url,
    };
  }

  async search(query: SearchQuery, signal: AbortSignal): Promise<SearchPage> {
    if (searchWords(query.text).length === 0) return emptyPage();
    const page_size = Math.min(query.limit, MAX_PAGE_SIZE);
    const max_pages = Math.min(this.config.max_pages ?? MAX_PAGES, MAX_PAGES);
    return collectPages({ limit: query.limit, page_size, max_pages }, (index) =>
      this.readPage(query, { itemCount: page_size, itemPage: index + 1 }, signal),
    );
  }

  async lookUp(native_id: string, signal: AbortSignal): Promise<FoundProduct | undefined> {
    if (!ASIN.test(native_id)) return undefined;
    const body = { itemIds: [native_id], partnerTag: this.config.partner_tag, resources: AMAZON_RESOURCES };
    const item = readAmazonItem(await this.post('getItems', body, signal));
    return item === undefined ? undefined : productOrNothing(toFoundProduct(readAmazonListing(item), this.rules));
  }

  private async readPage(
    query: SearchQuery,
    page: { itemCount: number; itemPage: number },
    signal: AbortSignal,
  ): Promise<VendorPage> {
    const body = amazonSearchBody(query, this.rules.currency, { partnerTag: this.config.partner_tag, ...page });
    const { items, total } = readAmazonPage(await this.post('searchItems', body, signal));
    return { entries: items.map((item) => toFoundProduct(readAmazonListing(item), this.rules)), total };
  }

  private post(operation: string, body: Record<string, unknown>, signal: AbortSignal): Promise<JsonReply> {
    return sendWithToken(this.tokens, signal, (token) =>
      this.http.send(
        {
          marketplace: 'amazon',
          method: 'POST',
          url: `${baseOf(this.config.base_url)}/catalog/v1/${operation}`,
          headers: {
            authorization: amazonAuthorization(this.config, token),
            'content-type': 'application/json',
            'x-marketplace': this.config.marketplace_host ?? 'www.amazon.com',
          },
          body: JSON.stringify(body),
        },
        signal,
      ),
    );
  }
}
