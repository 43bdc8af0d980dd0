import { MARKETPLACE_NAMES, type SearchMarketplace } from '@talknshop/contracts';
import { listed } from './listed';

/** As the marketplace writes itself. */
export function marketplaceName(marketplace: SearchMarketplace): string {
  return MARKETPLACE_NAMES[marketplace];
}

export function marketplaceNames(marketplaces: readonly SearchMarketplace[]): string {
  return listed(marketplaces.map(marketplaceName));
}
