import { baseOf } from '../http/base-url';
import type { JsonHttp, JsonReply } from '../http/json-http.port';
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
import type { WalmartConfig } from './walmart.config';
import { readWalmartListing } from './walmart.product';
import { walmartQuery } from './walmart.query';
import { WalmartSigner } from './walmart.signature';
import { readWalmartItem, readWalmartPage } from './walmart.wire';

const MAX_PAGE_SIZE = 25;
const MAX_PAGES = 8;
const ITEM_ID = /^\d{1,20}$/;

/** Walmart by its affiliate API. */
export class WalmartSearch extends MarketplaceSearch {
  readonly marketplace = 'walmart';
  private readonly signer: WalmartSigner;
  private readonly rules: ListingRules;

  constructor(
    private readonly config: WalmartConfig,
    private readonly http: JsonHttp,
    now: () => number,
  ) {
    super();
    this.signer = new WalmartSigner(config, now);
    this.rules = {
      marketplace: 'walmart',
      marketplace_url: MARKETPLACES.walmart.url,
      currency: MARKETPLACES.walmart.currency,
      base_url: config.base_url,
    };
  }

  async search(query: SearchQuery, signal: AbortSignal): Promise<SearchPage> {
    if (searchWords(query.text).length === 0) return emptyPage();
    const page_size = Math.min(query.limit, MAX_PAGE_SIZE);
    return collectPages({ limit: query.limit, page_size, max_pages: MAX_PAGES }, (index) =>
      this.readPage(query, { start: index * page_size + 1, numItems: page_size }, signal),
    );
  }

  async lookUp(native_id: string, signal: AbortSignal): Promise<FoundProduct | undefined> {
    if (!ITEM_ID.test(native_id)) return undefined;
    const item = readWalmartItem(await this.get(`items?ids=${native_id}`, signal));
    return item === undefined ? undefined : productOrNothing(toFoundProduct(readWalmartListing(item), this.rules));
  }

  private async readPage(
    query: SearchQuery,
    page: { start: number; numItems: number },
    signal: AbortSignal,
  ): Promise<VendorPage> {
    const params = walmartQuery(query, { ...page, publisherId: this.config.publisher_id });
    const { items, total } = readWalmartPage(await this.get(`search?${params}`, signal));
    return { entries: items.map((item) => toFoundProduct(readWalmartListing(item), this.rules)), total };
  }

  private get(path: string, signal: AbortSignal): Promise<JsonReply> {
    const url = `${baseOf(this.config.base_url)}/api-proxy/service/affil/product/v2/${path}`;
    return this.http.send({ marketplace: 'walmart', url, headers: this.signer.headers() }, signal);
  }
}
