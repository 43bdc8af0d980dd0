import { AmazonSearch } from './amazon/amazon.search';
import type { AmazonConfig } from './amazon/amazon.config';
import { BestBuySearch } from './bestbuy/best-buy.search';
import type { BestBuyConfig } from './bestbuy/best-buy.config';
import { EbaySearch } from './ebay/ebay.search';
import type { EbayConfig } from './ebay/ebay.config';
import type { JsonHttp } from './http/json-http.port';
import { UndiciJsonHttp } from './http/undici-json-http.adapter';
import type { MarketplaceSearch } from './search/marketplace-search.port';
import { WalmartSearch } from './walmart/walmart.search';
import type { WalmartConfig } from './walmart/walmart.config';

/** A marketplace without a config does not exist. */
export interface MarketplacesConfig {
  ebay?: EbayConfig;
  amazon?: AmazonConfig;
  walmart?: WalmartConfig;
  bestbuy?: BestBuyConfig;
}

export interface MarketplaceDeps {
  /** Wrap it to pace the single calls: one search may take several. */
  http?: JsonHttp;
  /** Milliseconds since the epoch. */
  now?: () => number;
}

/** The configured marketplaces, ready to be searched. Throws where a key cannot be read. */
export function createMarketplaces(config: MarketplacesConfig, deps: MarketplaceDeps = {}): MarketplaceSearch[] {
  const now = deps.now ?? Date.now;
  const http = deps.http ?? new UndiciJsonHttp({ now });
  return [
    config.ebay && new EbaySearch(config.ebay, http, now),
    config.amazon && new AmazonSearch(config.amazon, http, now),
    config.walmart && new WalmartSearch(config.walmart, http, now),
    config.bestbuy && new BestBuySearch(config.bestbuy, http),
  ].filter((marketplace) => marketplace !== undefined);
}
