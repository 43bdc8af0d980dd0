import { POSTING_MARKETPLACE_NAMES, type PostingMarketplace } from '@talknshop/contracts';
import { listed } from '../../reply/listed';

/** As the marketplaces write themselves. */
export function postingNames(marketplaces: readonly PostingMarketplace[], conjunction?: string): string {
  return listed(
    marketplaces.map((marketplace) => POSTING_MARKETPLACE_NAMES[marketplace]),
    conjunction,
  );
}
