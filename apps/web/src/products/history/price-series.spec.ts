import type { PriceHistory } from '@talknshop/contracts';
import { pricePeriods, priceTrend } from './price-series';

const history = (...prices: number[]): PriceHistory => {
  const points = prices.map((price, index) => ({ price, seen_at: `2026-11-0${index + 1}T00:00:00Z` }));
  const sorted = points.toSorted((a, b) => a.price - b.price);
  return {
    product_id: 'ebay:1',
    currency: 'USD',
    points,
    ...(points.length > 0 && { lowest: sorted[0], highest: sorted.at(-1), last_seen_at: '2026-11-09T00:00:00Z' }),
  };
};

describe('a price history', () => {
  it('is made of periods, the last until it was last seen', () => {
    const days = pricePeriods(history(10, 8)).map(({ from_ms, to_ms, price }) => [
      price,
      (to_ms - from_ms) / 86_400_000,
    ]);
    expect(days).toEqual([
      [10, 1],
      [8, 7],
    ]);
  });

  it.each([
    [[10, 8], 'lowest'],
    [[8, 10], 'highest'],
    [[8, 10, 9], 'between'],
    [[8], undefined],
    [[], undefined],
  ])('of %j is at its %s', (prices, trend) => {
    expect(priceTrend(history(...prices))).toBe(trend);
  });
});
