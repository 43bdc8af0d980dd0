import { isTooComplex } from './complexity';

describe('isTooComplex', () => {
  const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

  it.each([[1], ['text'], [null], [{ a: [{ b: 1 }] }], [nested(32)]])('lets %j pass', (json) => {
    expect(isTooComplex(json)).toBe(false);
  });

  it('stops at so many levels, however many more there are', () => {
    expect(isTooComplex(nested(33))).toBe(true);
    expect(isTooComplex(nested(200_000))).toBe(true);
  });

  it('stops at so many values in all', () => {
    expect(isTooComplex([1, [2, 3, 4]], { levels: 5, values: 5 })).toBe(false);
    expect(isTooComplex([1, [2, 3, 4, 5]], { levels: 5, values: 5 })).toBe(true);
  });
});
