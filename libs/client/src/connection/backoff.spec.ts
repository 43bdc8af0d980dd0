import { exponentialBackoff } from './backoff';

describe('exponentialBackoff', () => {
  it('doubles up to its most', () => {
    const backoff = exponentialBackoff({ first_ms: 300, most_ms: 1000, random: () => 1 });
    expect([1, 2, 3, 40].map(backoff)).toEqual([300, 600, 1000, 1000]);
  });

  it('waits at least half as long, so that clients do not return all at once', () => {
    expect(exponentialBackoff({ random: () => 0 })(1)).toBe(150);
  });
});
