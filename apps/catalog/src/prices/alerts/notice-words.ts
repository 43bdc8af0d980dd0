import { money, type PriceAlert, type SearchMarketplace, type WatchedProduct } from '@talknshop/contracts';
import { MARKETPLACES } from '@talknshop/marketplaces';
import { watchedTitle } from './watched-words';

/** What a user is told of a price that fell, in one plain sentence. */
export function noticeWords({ target_price, product_id }: PriceAlert, product: WatchedProduct): string {
  const { price, currency, marketplace, title, simulated } = product;
  const where = `${nameOf(marketplace)}${simulated ? ' (simulated)' : ''}`;
  const offer = `${watchedTitle(title)} is ${money(price, currency)} at ${where} now`;
  const target = money(target_price, currency);
  return product_id === undefined ? `${offer}; you wanted one for ${target}.` : `${offer}; you waited for ${target}.`;
}

function nameOf(marketplace: SearchMarketplace): string {
  const known: Partial<Record<SearchMarketplace, { name: string }>> = MARKETPLACES;
  return known[marketplace]?.name ?? marketplace;
}
