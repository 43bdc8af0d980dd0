import type { ProductOffer } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import { withRating } from '../ranking/candidate';
import { byDeliveredPrice } from './delivered-price';

/** One product in one condition: its best offer, and all the others. */
export interface Card {
  /** The cheapest to have, with the rating that most people gave the product. */
  product: FoundProduct;
  /** The same product elsewhere, cheapest first. */
  offers: readonly ProductOffer[];
}

/** An offer that does not state its condition stands for the others only where none does. */
export function toCard(offers: readonly FoundProduct[]): Card {
  const cheapest_first = offers.toSorted(byDeliveredPrice);
  const best = cheapest_first.find(({ condition }) => condition !== undefined) ?? cheapest_first[0]!;
  const others = cheapest_first.filter((offer) => offer !== best);
  return { product: others.length > 0 ? bestRated(best, others) : best, offers: others.map(toOffer) };
}

function bestRated(best: FoundProduct, others: readonly FoundProduct[]): FoundProduct {
  const rated = others.reduce((most, offer) => (votesOf(offer) > votesOf(most) ? offer : most), best);
  return rated === best ? best : withRating(best, rated);
}

function votesOf({ rating, review_count }: FoundProduct): number {
  return rating === undefined ? 0 : (review_count ?? 1);
}

function toOffer({
  product_id,
  marketplace,
  price,
  currency,
  condition,
  deep_link,
  shipping_info,
}: FoundProduct): ProductOffer {
  return {
    product_id,
    marketplace,
    price,
    currency,
    ...(condition !== undefined && { condition }),
    deep_link,
    ...(shipping_info?.cost !== undefined && { shipping_cost: shipping_info.cost }),
  };
}
