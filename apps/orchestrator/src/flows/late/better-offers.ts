import { type BetterOffer, money, type ProductResult, type SearchMarketplace } from '@talknshop/contracts';
import { marketplaceName } from '../reply/marketplace-names';
import { titleWords } from '../reply/offer-words';

/**
 * What late marketplaces would change for the better about what is shown: their products that would be new in it, and what they
 * sell for less with shipping. In the new order; each with one sentence made of the data. Pure.
 */
export function betterOffers(
  shown: readonly ProductResult[],
  now: readonly ProductResult[],
  late: readonly SearchMarketplace[],
): BetterOffer[] {
  return now.flatMap((product, index) => {
    if (!late.includes(product.marketplace)) return [];
    const before = shown.find((other) => isSameCard(other, product));
    const reason = before ? cheaper(before, product) : newAt(index + 1, product);
    return reason ? [{ product_id: product.product_id, reason }] : [];
  });
}

function isSameCard(one: ProductResult, other: ProductResult): boolean {
  const ids = idsOf(one);
  return idsOf(other).some((id) => ids.includes(id));
}

function idsOf({ product_id, offers }: ProductResult): string[] {
  return [product_id, ...offers.map((offer) => offer.product_id)];
}

function newAt(place: number, product: ProductResult): string {
  return `New at number ${place}: ${offerWords(product)}.`;
}

/** Amounts of different currencies do not compare. */
function cheaper(before: ProductResult, now: ProductResult): string {
  const saved = Math.round((delivered(before) - delivered(now)) * 100) / 100;
  if (before.currency !== now.currency || saved <= 0) return '';
  return `${offerWords(now)}, ${money(saved, now.currency)} less than at ${marketplaceName(before.marketplace)}.`;
}

/** With shipping where it is known. */
function delivered({ price, shipping_info }: ProductResult): number {
  return price + (shipping_info?.cost ?? 0);
}

function offerWords({ title, price, currency, marketplace, shipping_info }: ProductResult): string {
  const cost = shipping_info?.cost;
  const shipping = cost ? ` and ${money(cost, currency)} shipping` : '';
  return `${titleWords(title)} for ${money(price, currency)}${shipping} at ${marketplaceName(marketplace)}`;
}
