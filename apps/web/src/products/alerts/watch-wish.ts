import type { ProductResult } from '@talknshop/contracts';
import { deliveredPrice } from '../prices/price-words';
import { shownOffer } from '../offers/offers-of';

/** A product whose price is to be watched. */
export interface WatchWish {
  product: ProductResult;
}

const USUAL_CUT = 0.9;

/** A target to begin with: a tenth less than it costs now with delivery, as a whole amount where that is not nothing. */
export function proposedTarget({ product }: WatchWish): number {
  const target = deliveredPrice(shownOffer(product)) * USUAL_CUT;
  return target >= 10 ? Math.floor(target) : Math.round(target * 100) / 100;
}

/** A target as it was typed, in the currency's major unit; `undefined` for what is no price above nothing. */
export function readTarget(text: string): number | undefined {
  const digits = text
    .trim()
    .replace(/^[^\d.-]+/, '')
    .replaceAll(',', '');
  if (!/^\d+(?:\.\d{1,2})?$|^\.\d{1,2}$/.test(digits)) return undefined;
  const target = Number(digits);
  return target >= 0.01 && target <= 1_000_000_000 ? target : undefined;
}
