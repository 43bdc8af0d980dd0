import { type ProductOffer, type SearchMarketplace, money } from '@talknshop/contracts';
import { MARKETPLACES, type FoundProduct } from '@talknshop/marketplaces';

const CENT = 0.005;

/** What speaks for a price beside the same product's other offers, e.g. `$12 less than at Amazon`; `undefined` when nothing does. */
export function comparison({ price, currency }: FoundProduct, offers: readonly ProductOffer[]): string | undefined {
  const [other, ...more] = offers;
  if (!other || offers.some((offer) => offer.currency !== currency || offer.price < price)) return undefined;
  if (more.length > 0) return `lowest price of ${offers.length + 1} offers`;
  const saved = other.price - price;
  return saved < CENT ? undefined : `${money(saved, currency)} less than at ${nameOf(other.marketplace)}`;
}

function nameOf(marketplace: SearchMarketplace): string {
  return marketplace in MARKETPLACES ? MARKETPLACES[marketplace as keyof typeof MARKETPLACES].name : marketplace;
}
