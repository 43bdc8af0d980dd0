import type { FoundProduct } from '@talknshop/marketplaces';
import { identityOf, type Identity } from './identity';
import { joinKnownProducts } from './join-known-products';
import { knownProducts } from './known-products';
import { lookalikes } from './lookalikes';
import { rarityOf } from './rarity';

/**
 * Groups offers of the same product, whatever their condition. Those with a GTIN say which product they are; any other joins
 * the one product that its words fit best, or its like. An offer that fits two products equally well stays alone, so that no
 * order of arrival decides.
 */
export function sameProducts(products: readonly FoundProduct[]): FoundProduct[][] {
  const offers = products.map(identityOf).sort(byId);
  const rarity = rarityOf(offers.map(({ words }) => words));
  const known = knownProducts(offers.filter(hasGtin));
  const { joined, undecided, strangers } = joinKnownProducts(
    offers.filter((offer) => !hasGtin(offer)),
    known,
    rarity,
  );
  const groups = [
    ...known.map((profile) => [...profile.offers, ...(joined.get(profile) ?? [])]),
    ...undecided.map((offer) => [offer]),
    ...lookalikes(strangers, rarity),
  ];
  return groups.map((group) => group.map(({ product }) => product));
}

function hasGtin({ product }: Identity): boolean {
  return product.gtin !== undefined;
}

function byId({ product: a }: Identity, { product: b }: Identity): number {
  return a.product_id < b.product_id ? -1 : 1;
}
