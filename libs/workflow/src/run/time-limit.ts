import type { Clock } from '../clock.port';

/** Gives `work` a signal that aborts with `outer` or after `ms`; then it also stops waiting for `work`, and rejects with `late()`. */
export async function limitTime<T>(
  ms: number,
  late: () => Error,
  outer: AbortSignal,
  clock: Clock,
  work: (signal: AbortSignal) => T | Promise<T>,
): Promise<T> {
  const timeout = new AbortController();
  const done = new AbortController();
  const expiry = clock.sleep(ms, done.signal).then((): never | undefined => {
    if (done.signal.aborted) return undefined;
    timeout.abort(late());
    throw timeout.signal.reason;
  });
  try {
    // The expiry only ever wins by throwing: it resolves after `done`, when the race is over.
    return (await Promise.race([work(AbortSignal.any([outer, timeout.signal])), expiry])) as T;
  } finally {
    done.abort();
  }
}
