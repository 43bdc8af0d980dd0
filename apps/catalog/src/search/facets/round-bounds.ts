const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/**
 * Round amounts that part the prices into at most `parts` ranges of about as many each, and leave none empty: 37 prices
 * around a thousand may be parted at 600, 800, 1000 and 1500.
 */
export function roundBounds(prices: readonly number[], parts: number): number[] {
  const sorted = prices.toSorted((a, b) => a - b);
  const bounds: number[] = [];
  let below = 0;
  for (let part = 1; part < parts; part++) {
    const bound = nearestRound(sorted[Math.floor((part * sorted.length) / parts)] ?? 0);
    const place = countBelow(sorted, bound);
    if (place <= below || place >= sorted.length) continue;
    bounds.push(bound);
    below = place;
  }
  return bounds;
}

/** Of the numbers one would say, the nearest by ratio; 0 for 0. */
export function nearestRound(amount: number): number {
  if (amount <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(amount));
  const candidates = ROUND.map((step) => Number((step * power).toPrecision(2)));
  return candidates.reduce((best, each) => (ratio(each, amount) < ratio(best, amount) ? each : best));
}

function ratio(a: number, b: number): number {
  return Math.max(a, b) / Math.min(a, b);
}

function countBelow(sorted: readonly number[], bound: number): number {
  const index = sorted.findIndex((price) => price >= bound);
  return index === -1 ? sorted.length : index;
}
