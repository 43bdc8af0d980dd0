import { timeAgo } from './relative-time';

const NOW = Date.parse('2026-11-21T12:00:00Z');

describe('how long ago a price was fetched', () => {
  it.each([
    ['2026-11-21T12:00:05Z', 'just now'],
    ['2026-11-21T11:59:30Z', 'just now'],
    ['2026-11-21T11:59:10Z', '1 minute ago'],
    ['2026-11-21T11:58:00Z', '2 minutes ago'],
    ['2026-11-21T09:10:00Z', '2 hours ago'],
    ['2026-11-18T11:00:00Z', '3 days ago'],
  ])('is for %s said as %s', (then, words) => {
    expect(timeAgo(Date.parse(then), NOW)).toBe(words);
  });
});
