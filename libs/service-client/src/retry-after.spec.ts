import { retryAfterMs } from './retry-after';

describe('Retry-After', () => {
  it('may be a number of seconds', () => expect(retryAfterMs('3', 0)).toBe(3000));

  it('may be a date, and never lies in the past', () => {
    const now = Date.parse('2026-01-01T00:00:00Z');
    expect(retryAfterMs('Thu, 01 Jan 2026 00:00:02 GMT', now)).toBe(2000);
    expect(retryAfterMs('Wed, 31 Dec 2025 00:00:00 GMT', now)).toBe(0);
  });

  it('says nothing when absent or unreadable', () => {
    expect(retryAfterMs(undefined, 0)).toBeUndefined();
    expect(retryAfterMs('soon', 0)).toBeUndefined();
  });
});
