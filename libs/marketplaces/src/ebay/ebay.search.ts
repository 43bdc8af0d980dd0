import { baseOf } from '../http/base-url';
import type { JsonHttp, JsonReply } from '../http/json-http.port';
import { sendWithToken } from '../http/oauth';
import type { TokenCache } from '../http/token-cache';
import { MARKETPLACES } from '../marketplaces';
import { type LeftOut, type ListingRules, productOrNothing, toFoundProduct } from '../product/listing';
import { collectPages, emptyPage, type VendorPage } from '../search/collect-pages';
import {
  type FoundProduct,
  MarketplaceSearch,
  type SearchPage,
  type SearchQuery,
} from '../search/marketplace-search.port';
import { breaksLimits } from '../search/query-limits';
import { searchWords } from '../search/search-words';
import type { EbayConfig } from './ebay.config';
import { readEbayListing } from './ebay.product';
import { ebayQuery } from './ebay.query';
import { ebayTokens } from './ebay.token';
import { readEbayItem, readEbayPage } from './ebay.wire';

const MAX_PAGE_SIZE = 200;
const MAX_PAGES = 3;
const ITEM_ID = /^[\w|#-]{1,100}$/;

/** eBay by its Browse API. */
export class EbaySearch extends MarketplaceSearch {
  readonly marketplace = 'ebay';
  private readonly tokens: TokenCache;
  private readonly base: string;
  private readonly rules: ListingRules;

  constructor(
    private readonly config: EbayConfig,
    private readonly http: JsonHttp,
    now: () => number,
  ) {
    super();
    this.tokens = ebayTokens(config, http, now);
    this.base = `${baseOf(config.base_url)}/buy/browse/v1`;
    this.rules = {
      marketplace: 'ebay',
      marketplace_url: MARKETPLACES.ebay.url,
      currency: config.currency ?? MARKETPLACES.ebay.currency,
      base_url: config.base_url,
    };
  }

  async search(query: SearchQuery, signal: AbortSignal): Promise<SearchPage> {
    if (searchWords(query.text).length === 0) return emptyPage();
    const page_size = Math.min(query.limit, MAX_PAGE_SIZE);
    return collectPages({ limit: query.limit, page_size, max_pages: MAX_PAGES }, (index) =>
      this.readPage(query, { limit: page_size, offset: index * page_size }, signal),
    );
  }

  async lookUp(native_id: string, signal: AbortSignal): Promise<FoundProduct | undefined> {
    if (!ITEM_ID.test(native_id)) return undefined;
    const item = readEbayItem(await this.get(`/item/${encodeURIComponent(native_id)}`, signal));
    return item === undefined ? undefined : productOrNothing(toFoundProduct(readEbayListing(item), this.rules));
  }

  private async readPage(
    query: SearchQuery,
    window: { limit: number; offset: number },
    signal: AbortSignal,
  ): Promise<VendorPage> {
    const reply = await this.get(`/item_summary/search?${ebayQuery(query, this.rules.currency, window)}`, signal);
    const page = readEbayPage(reply);
    const entries = page.items.map((item) => toFoundProduct(readEbayListing(item), this.rules));
    return {
      entries: page.ignored_filter ? entries.map((entry) => limited(entry, query)) : entries,
      total: page.total,
    };
  }

  private get(path: string, signal: AbortSignal): Promise<JsonReply> {
    return sendWithToken(this.tokens, signal, (token) =>
      this.http.send(
        {
          marketplace: 'ebay',
          url: this.base + path,
          headers: {
            authorization: `Bearer ${token}`,
            'x-ebay-c-marketplace-id': this.config.marketplace_id ?? 'EBAY_US',
          },
        },
        signal,
      ),
    );
  }
}

function limited(entry: FoundProduct | LeftOut, query: SearchQuery): FoundProduct | LeftOut {
  return 'left_out' in entry || !breaksLimits(entry, query) ? entry : { left_out: 'filter_ignored' };
}
