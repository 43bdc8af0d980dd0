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
import type { BestBuyConfig } from './best-buy.config';
import { readBestBuyListing } from './best-buy.product';
import { BESTBUY_ATTRIBUTES, bestBuyParams, bestBuyTerms } from './best-buy.query';
import { readBestBuyItem, readBestBuyPage } from './best-buy.wire';

const MAX_PAGE_SIZE = 100;
const MAX_PAGES = 3;
const SKU = /^\d{1,12}$/;

/** Best Buy by its Products API. */
export class BestBuySearch extends MarketplaceSearch {
  readonly marketplace = 'bestbuy';
  private readonly rules: ListingRules;

  constructor(
    private readonly config: BestBuyConfig,
    private readonly http: JsonHttp,
  ) {
    super();
    this.rules = {
      marketplace: 'bestbuy',
      marketplace_url: MARKETPLACES.bestbuy.url,
      currency: MARKETPLACES.bestbuy.currency,
      base_url: config.base_url,
    };
  }

  async search(query: SearchQuery, signal: AbortSignal): Promise<SearchPage> {
    if (searchWords(query.text).length === 0) return emptyPage();
    const page_size = Math.min(query.limit, MAX_PAGE_SIZE);
    return collectPages({ limit: query.limit, page_size, max_pages: MAX_PAGES }, (index) =>
      this.readPage(query, { pageSize: page_size, page: index + 1 }, signal),
    );
  }

  async lookUp(native_id: string, signal: AbortSignal): Promise<FoundProduct | undefined> {
    if (!SKU.test(native_id)) return undefined;
    const params = new URLSearchParams({ apiKey: this.config.api_key, show: BESTBUY_ATTRIBUTES.join(',') });
    const item = readBestBuyItem(await this.get(`/${native_id}.json?${params}`, signal));
    return item === undefined ? undefined : productOrNothing(toFoundProduct(readBestBuyListing(item), this.rules));
  }

  private async readPage(
    query: SearchQuery,
    page: { pageSize: number; page: number },
    signal: AbortSignal,
  ): Promise<VendorPage> {
    const params = bestBuyParams(query, { apiKey: this.config.api_key, ...page });
    const { items, total } = readBestBuyPage(await this.get(`(${bestBuyTerms(query)})?${params}`, signal));
    return { entries: items.map((item) => toFoundProduct(readBestBuyListing(item), this.rules)), total };
  }

  private get(path: string, signal: AbortSignal): Promise<JsonReply> {
    const url = `${baseOf(this.config.base_url)}/v1/products${path}`;
    return this.http.send({ marketplace: 'bestbuy', url }, signal);
  }
}
