/**
 * Waits `backoff_ms · factor^(n-1)`, at most `max_backoff_ms`, before the attempt after the nth; `jitter` 0.5 takes off up to half of
 * it at random.
 */
export interface RetryPolicy {
  /** In all, the first included. */
  attempts: number;
  /** Default 100. */
  backoff_ms?: number;
  /** Default 2. */
  factor?: number;
  /** Default 30,000. */
  max_backoff_ms?: number;
  /** 0 to 1, default 0.5. */
  jitter?: number;
  /** Which errors are worth another attempt; all by default, save those whose `retriable` is `false`. */
  retry_if?(error: unknown): boolean;
}

export function isRetriable(error: unknown, policy?: RetryPolicy): boolean {
  if (typeof error === 'object' && error !== null && 'retriable' in error && error.retriable === false) return false;
  return policy?.retry_if?.(error) ?? true;
}

/** How long to wait after `attempt` attempts (1, 2, …) have failed. */
export function backoff(policy: RetryPolicy, attempt: number, random: () => number): number {
  const { backoff_ms = 100, factor = 2, max_backoff_ms = 30_000, jitter = 0.5 } = policy;
  return Math.min(max_backoff_ms, backoff_ms * factor ** (attempt - 1)) * (1 - jitter * random());
}
