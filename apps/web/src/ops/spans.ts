const UNITS: readonly [name: string, ms: number][] = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1_000],
];

/** A span of time in its largest unit, such as `4 min`; under a second it is `0 s`. */
export function span(ms: number): string {
  const [name, unit_ms] = UNITS.find(([, each_ms]) => ms >= each_ms) ?? ['s', 1_000];
  return `${Math.floor(Math.max(0, ms) / unit_ms)} ${name}`;
}

/** How long something took, to the millisecond under a second. */
export function took(ms: number): string {
  if (ms >= 60_000) return span(ms);
  if (ms >= 1_000) return `${(ms / 1_000).toFixed(1)} s`;
  return ms > 0 && ms < 1 ? '<1 ms' : `${Math.round(ms)} ms`;
}

/** How long before `at` a moment was; both are ISO 8601. */
export function before(at: string, moment: string): string {
  return span(Date.parse(at) - Date.parse(moment));
}
