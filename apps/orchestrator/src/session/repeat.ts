import type { Clock } from '@talknshop/workflow';

export interface Repetition {
  pause_ms: number;
  clock: Clock;
  /** Aborts when enough was done. */
  signal: AbortSignal;
  onFault: (error: unknown) => void;
}

/** Does something now and after every pause, whether it succeeds or not, until `signal` aborts. Never rejects. */
export async function repeat(
  work: () => Promise<void> | void,
  { pause_ms, clock, signal, onFault }: Repetition,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await work();
    } catch (error) {
      onFault(error);
    }
    await clock.sleep(pause_ms, signal);
  }
}
