export interface Load<V> {
  load: () => Promise<V>;
  /** How long an answer is fresh; 0 keeps nothing. */
  ttl_ms: number;
  /** For how long after that it still answers, while a new one is on its way. */
  stale_ms: number;
}

export interface Answer<V> {
  value: V;
  /** It was there already: nobody had to wait for it to be loaded. */
  isCached: boolean;
}

/**
 * Answers shared between those who ask the same: one load at a time for a key, and its result is kept. A failure reaches all who
 * wait for it and is not kept; one of a load that nobody waits for leaves the old answer. Who stops waiting does not stop the load.
 */
export abstract class Cache<V> {
  /** Throws what `load` threw, and nothing else. */
  abstract get(key: string, load: Load<V>): Promise<Answer<V>>;
}
