import type { SearchMarketplace } from '@talknshop/contracts';
import { listed } from './listed';

const NAMES: Record<SearchMarketplace, string> = {
  amazon: 'Amazon',
  walmart: 'Walmart',
  ebay: 'eBay',
  bestbuy: 'Best Buy',
  kroger: 'Kroger',
  target: 'Target',
};

/** As the marketplace writes itself. */
export function marketplaceName(marketplace: SearchMarketplace): string {
  return NAMES[marketplace];
}

export function marketplaceNames(marketplaces: readonly SearchMarketplace[]): string {
  return listed(marketplaces.map(marketplaceName));
}
