/** An answer and when it was fetched. */
export interface Kept<V> {
  value: V;
  /** Milliseconds since the epoch: what one machine keeps, another may read. */
  at: number;
}

export interface Lifetime {
  ttl_ms: number;
  stale_ms: number;
}

export type Freshness = 'fresh' | 'stale' | 'gone';

/** `now` is in milliseconds since the epoch. */
export function freshnessOf(kept: Kept<unknown> | undefined, { ttl_ms, stale_ms }: Lifetime, now: number): Freshness {
  if (kept === undefined || ttl_ms === 0) return 'gone';
  const age = now - kept.at;
  if (age < ttl_ms) return 'fresh';
  return age < ttl_ms + stale_ms ? 'stale' : 'gone';
}
