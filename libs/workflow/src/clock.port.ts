export abstract class Clock {
  /** Epoch milliseconds. */
  abstract now(): number;

  /** Resolves after `ms`, or at once when `signal` aborts. */
  abstract sleep(ms: number, signal?: AbortSignal): Promise<void>;

  /** Calls `beat` every `ms` until the returned function is called. Does not keep a process alive that has nothing else to do. */
  abstract every(ms: number, beat: () => void): () => void;
}

export class SystemClock extends Clock {
  now(): number {
    return Date.now();
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal?.addEventListener('abort', end);
    });
  }

  every(ms: number, beat: () => void): () => void {
    const timer = setInterval(beat, ms).unref();
    return () => clearInterval(timer);
  }
}
