/** Thrown to whoever waits when their time is up; the work itself goes on. */
export class DeadlineExceeded extends Error {
  readonly code = 'deadline_exceeded';

  constructor(readonly waited_ms: number) {
    super(`no answer within ${waited_ms} ms`);
    this.name = 'DeadlineExceeded';
  }
}

/**
 * Waits for `work`, but no longer than `ms`, and not once `signal` is aborted: it then rejects with its reason. Giving up cancels
 * nothing: others may be waiting for the same work.
 */
export async function withinDeadline<T>(work: Promise<T>, ms: number, signal?: AbortSignal): Promise<T> {
  const { promise: given_up, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new DeadlineExceeded(ms)), ms);
  const leave = (): void => reject(signal?.reason);
  signal?.addEventListener('abort', leave, { once: true });
  try {
    return await Promise.race([work, given_up]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', leave);
  }
}
