export interface SharedFlight<T> {
  /** Waits for the shared result; rejects with `signal.reason` when this caller is aborted, whatever becomes of the others. */
  join(signal: AbortSignal): Promise<T>;
}

/**
 * Starts work that several callers wait for. When all of them have been aborted, so is the work. After `ended` nobody may
 * join.
 */
export function shareFlight<T>(work: (signal: AbortSignal) => Promise<T>, ended: () => void): SharedFlight<T> {
  const controller = new AbortController();
  const result = work(controller.signal).finally(ended);
  let waiting = 0;
  const leave = (reason: unknown): void => {
    waiting -= 1;
    if (waiting > 0) return;
    ended();
    controller.abort(reason);
  };
  return {
    join(signal) {
      waiting += 1;
      return new Promise((resolve, reject) => {
        const abort = (): void => {
          reject(signal.reason);
          leave(signal.reason);
        };
        signal.addEventListener('abort', abort, { once: true });
        result.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
      });
    },
  };
}
