/** Thrown to whoever waits when their time is up; the work itself goes on. */
export class DeadlineExceeded extends Error {
  readonly code = 'deadline_exceeded';

  constructor(readonly waited_ms: number) {
    super(`no answer within ${waited_ms} ms`);
    this.name = 'DeadlineExceeded';
  }
}

/** Waits for `work`, but no longer than `ms`. Giving up cancels nothing: others may be waiting for the same work. */
export async function withinDeadline<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlineExceeded(ms)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
