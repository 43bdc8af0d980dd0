import type { ProductCondition, ProductResult, SearchMarketplace } from '@talknshop/contracts';
import { deliveredPrice } from '../prices/price-words';

/** One way to buy a product. */
export interface Offer {
  product_id: string;
  marketplace: SearchMarketplace;
  price: number;
  currency: string;
  /** 0 is free, absent is unknown. */
  shipping_cost?: number;
  condition?: ProductCondition;
  deep_link: string;
}

/** The offer that a card shows. */
export function shownOffer(product: ProductResult): Offer {
  const { product_id, marketplace, price, currency, condition, deep_link, shipping_info } = product;
  return { product_id, marketplace, price, currency, condition, deep_link, shipping_cost: shipping_info?.cost };
}

/** All ways to buy a product, the shown one among them: cheapest with delivery first, other currencies than its own last. */
export function offersOf(product: ProductResult): Offer[] {
  const offers = [shownOffer(product), ...product.offers];
  const isForeign = ({ currency }: Offer) => Number(currency !== product.currency);
  return offers.sort((a, b) => isForeign(a) - isForeign(b) || deliveredPrice(a) - deliveredPrice(b));
}

/** Where a product is sold, the marketplace of the shown offer first. */
export function soldAt({ marketplace, offers }: ProductResult): SearchMarketplace[] {
  return [...new Set([marketplace, ...offers.map((offer) => offer.marketplace)])];
}
