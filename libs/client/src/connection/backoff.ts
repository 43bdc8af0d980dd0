/** How many milliseconds to wait before the n-th attempt, counted from 1. */
export type Backoff = (attempt: number) => number;

/** 0.3 s, 0.6 s, 1.2 s … up to 15 s, each between half and the whole of that, so that clients do not return all at once. */
export function exponentialBackoff({ first_ms = 300, most_ms = 15_000, random = Math.random } = {}): Backoff {
  return (attempt) => Math.min(most_ms, first_ms * 2 ** (attempt - 1)) * (0.5 + random() / 2);
}
