/**
 * Does `work` with a signal that is aborted with a `TimeoutError` after `timeout_ms`, or as soon as `outer` is, with its reason. The timer of
 * `AbortSignal.timeout` would go off, and make its exception, long after most work is done.
 */
export async function withinTime<T>(
  timeout_ms: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(timedOut(timeout_ms)), Math.max(0, Math.ceil(timeout_ms)));
  const leave = (): void => ending.abort(outer?.reason);
  if (outer?.aborted) leave();
  outer?.addEventListener('abort', leave, { once: true });
  try {
    return await work(ending.signal);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', leave);
  }
}

function timedOut(timeout_ms: number): DOMException {
  return new DOMException(`not done within ${timeout_ms} ms`, 'TimeoutError');
}

export function isTimeout(error: unknown): boolean {
  return (error as Partial<Error> | undefined)?.name === 'TimeoutError';
}
