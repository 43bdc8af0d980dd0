import type { SeenPrice } from '@talknshop/aws';
import type { PriceHistory, PricePoint } from '@talknshop/contracts';

/** What a product cost, one point for each change; `seen` is oldest first. Prices in another currency than the latest are left out. */
export function toPriceHistory(product_id: string, seen: readonly SeenPrice[]): PriceHistory {
  const latest = seen.at(-1);
  if (latest === undefined) return { product_id, points: [] };
  const { currency, seen_at: last_seen_at } = latest;
  const prices = seen.filter((price) => price.currency === currency);
  const points = prices.filter(({ price }, index) => price !== prices[index - 1]?.price).map(toPoint);
  const [lowest, highest] = [extreme(points, (a, b) => a < b), extreme(points, (a, b) => a > b)];
  return { product_id, currency, points, lowest, highest, last_seen_at };
}

function toPoint({ price, seen_at }: SeenPrice): PricePoint {
  return { price, seen_at };
}

/** Of equal ones the first. */
function extreme(points: readonly PricePoint[], isBeyond: (a: number, b: number) => boolean): PricePoint {
  return points.reduce((best, point) => (isBeyond(point.price, best.price) ? point : best));
}
