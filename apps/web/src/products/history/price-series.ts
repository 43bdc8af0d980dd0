import type { PriceHistory } from '@talknshop/contracts';

/** A price from one moment to another, in milliseconds since 1970. */
export interface PricePeriod {
  from_ms: number;
  to_ms: number;
  price: number;
}

/** The prices of a history as the periods in which they held, the last until it was last confirmed. Pure. */
export function pricePeriods({ points, last_seen_at }: PriceHistory): PricePeriod[] {
  const starts = points.map(({ seen_at }) => Date.parse(seen_at));
  return points.map(({ price }, index) => {
    const from_ms = starts[index]!;
    const confirmed_ms = last_seen_at === undefined ? from_ms : Math.max(from_ms, Date.parse(last_seen_at));
    return { from_ms, to_ms: starts[index + 1] ?? confirmed_ms, price };
  });
}

/** How the latest price stands to what was seen before; `undefined` while there is only one. */
export function priceTrend({ points, lowest, highest }: PriceHistory): 'lowest' | 'highest' | 'between' | undefined {
  const latest = points.at(-1);
  if (!latest || !lowest || !highest || lowest.price === highest.price) return undefined;
  if (latest.price === lowest.price) return 'lowest';
  return latest.price === highest.price ? 'highest' : 'between';
}
