import type { SearchQuery } from './marketplace-search.port';

/** A query's price limits where they are in the marketplace's currency; others mean nothing to it. */
export function priceBounds({ price }: SearchQuery, currency: string): { min?: number; max?: number } {
  if (price?.currency !== currency) return {};
  return { min: bound(price.min), max: bound(price.max) };
}

/** A price as a plain decimal, e.g. `299.90`. */
export function decimal(amount: number): string {
  return amount.toFixed(2);
}

const MAX_AMOUNT = 1_000_000_000;

function bound(amount: number | undefined): number | undefined {
  return amount === undefined || !(amount >= 0) ? undefined : Math.min(amount, MAX_AMOUNT);
}
