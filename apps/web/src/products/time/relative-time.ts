const STEPS: readonly [limit_ms: number, unit: Intl.RelativeTimeFormatUnit, unit_ms: number][] = [
  [3_600_000, 'minute', 60_000],
  [86_400_000, 'hour', 3_600_000],
  [Infinity, 'day', 86_400_000],
];
const format = new Intl.RelativeTimeFormat('en-US', { numeric: 'always' });
const to_the_second = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'medium' });
const to_the_day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });

/** How long ago a moment was: `just now`, `2 minutes ago`, `3 days ago`; what lies ahead is now, as clocks differ. */
export function timeAgo(then_ms: number, now_ms: number): string {
  const ago = now_ms - then_ms;
  if (ago < 45_000) return 'just now';
  const [, unit, unit_ms] = STEPS.find(([limit]) => ago < limit)!;
  return format.format(-Math.max(1, Math.floor(ago / unit_ms)), unit);
}

/** A moment to the second, in the reader's own time zone. */
export function exactTime(iso: string): string {
  return to_the_second.format(new Date(iso));
}

/** `Nov 21, 2026`. */
export function day(iso: string): string {
  return to_the_day.format(new Date(iso));
}
