const { now } = Date;
let passed_ms = 0;

/**
 * Lets so many milliseconds pass at once for whoever in this spec asks what time it is, emulators too. Timers wait as long as ever.
 */
export function passTime(ms: number): void {
  passed_ms += ms;
  Date.now = () => now() + passed_ms;
}

/** Resolves as `promised`, for which seconds pass in moments. */
export async function hurried<T>(promised: Promise<T>): Promise<T> {
  const hurry = setInterval(() => passTime(1_000), 20);
  return promised.finally(() => clearInterval(hurry));
}
