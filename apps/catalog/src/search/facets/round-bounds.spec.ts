import fc from 'fast-check';
import { nearestRound, roundBounds } from './round-bounds';

const prices = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { maxLength: 60 });

describe('price bounds', () => {
  it('are numbers one would say', () => {
    expect(roundBounds([612, 655, 799, 849, 999, 1049, 1199, 1399, 1899, 2499], 5)).toEqual([800, 1000, 1200, 2000]);
  });

  it('are none where there is one price only', () => {
    expect(roundBounds([20, 20, 20], 5)).toEqual([]);
  });

  it('rise, and leave no range empty, whatever the prices', () => {
    fc.assert(
      fc.property(prices, (found) => {
        const edges = [0, ...roundBounds(found, 5), Infinity];
        for (const [at, edge] of edges.slice(1).entries()) {
          expect(edge).toBeGreaterThan(edges[at]!);
          if (found.length > 0) expect(found.some((price) => price >= edges[at]! && price < edge)).toBe(true);
        }
      }),
    );
  });

  it.each([
    [0, 0],
    [0.37, 0.4],
    [97, 100],
    [1234, 1200],
    [1_240_000, 1_200_000],
  ])('nearest to %d is %d', (amount, round) => {
    expect(nearestRound(amount)).toBe(round);
  });
});
