import { lifetimeOf } from './vendor-terms';

const HOUR = 3_600_000;

describe('how long an answer is kept', () => {
  it('is what is wished', () => {
    expect(lifetimeOf('ebay', { ttl_ms: 60_000, stale_ms: 120_000 })).toEqual({ ttl_ms: 60_000, stale_ms: 120_000 });
  });

  it('is no longer than the vendor allows, stale or not', () => {
    expect(lifetimeOf('ebay', { ttl_ms: HOUR - 1, stale_ms: HOUR })).toEqual({ ttl_ms: HOUR - 1, stale_ms: 1 });
    expect(lifetimeOf('ebay', { ttl_ms: 2 * HOUR, stale_ms: HOUR })).toEqual({ ttl_ms: HOUR, stale_ms: 0 });
  });
});
