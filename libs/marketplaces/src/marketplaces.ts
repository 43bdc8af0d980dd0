import { MARKETPLACE_NAMES, type MarketplaceAccess, type SearchMarketplace } from '@talknshop/contracts';

export type ImplementedMarketplace = Extract<SearchMarketplace, 'ebay' | 'amazon' | 'walmart' | 'bestbuy'>;

export interface MarketplaceFacts {
  /** As its customers write it. */
  name: string;
  /** The front page. */
  url: string;
  /** How its API is opened: `api` to any developer, `partner` to members of its affiliate programme. */
  access: MarketplaceAccess;
  /** The currency its prices are in; ISO 4217. */
  currency: string;
  /** Where the vendor itself answers; anything else is a simulation. */
  production_origin: string;
}

/** The marketplaces that can be searched. */
export const MARKETPLACES: Record<ImplementedMarketplace, MarketplaceFacts> = {
  ebay: {
    name: MARKETPLACE_NAMES.ebay,
    url: 'https://www.ebay.com',
    access: 'api',
    currency: 'USD',
    production_origin: 'https://api.ebay.com',
  },
  amazon: {
    name: MARKETPLACE_NAMES.amazon,
    url: 'https://www.amazon.com',
    access: 'partner',
    currency: 'USD',
    production_origin: 'https://creatorsapi.amazon',
  },
  walmart: {
    name: MARKETPLACE_NAMES.walmart,
    url: 'https://www.walmart.com',
    access: 'partner',
    currency: 'USD',
    production_origin: 'https://developer.api.walmart.com',
  },
  bestbuy: {
    name: MARKETPLACE_NAMES.bestbuy,
    url: 'https://www.bestbuy.com',
    access: 'api',
    currency: 'USD',
    production_origin: 'https://api.bestbuy.com',
  },
};

/** How a configured marketplace is reached: `simulated` unless its base URL is the vendor's own. */
export function marketplaceAccess(marketplace: ImplementedMarketplace, base_url: string): MarketplaceAccess {
  const facts = MARKETPLACES[marketplace];
  return new URL(base_url).origin === facts.production_origin ? facts.access : 'simulated';
}
