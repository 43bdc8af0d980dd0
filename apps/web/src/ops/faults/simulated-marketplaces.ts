import type { MarketplaceStatus } from '@talknshop/contracts';

/** Those that the sandbox plays to sellers; it plays to buyers what the catalog calls simulated. */
const PLAYED_TO_SELLERS = ['ebay', 'craigslist', 'facebook', 'etsy'];

/** All that can be made to misbehave, those that are searched first. */
export function simulatedMarketplaces(marketplaces: readonly MarketplaceStatus[]): string[] {
  const searched = marketplaces.filter(({ access }) => access === 'simulated').map(({ marketplace }) => marketplace);
  return [...new Set([...searched, ...PLAYED_TO_SELLERS])];
}
