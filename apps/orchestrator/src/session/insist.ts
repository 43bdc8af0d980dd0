import type { Clock } from '@talknshop/workflow';

const LONGEST_PAUSE_MS = 5000;

/** Does what must be done as soon as it can be: again and again until it succeeds, can never succeed, or `signal` aborts. Never rejects. */
export async function insist(
  operation: () => Promise<unknown>,
  { clock, signal, onFault }: { clock: Clock; signal: AbortSignal; onFault: (error: unknown) => void },
): Promise<void> {
  for (let pause_ms = 100; !signal.aborted; pause_ms = Math.min(LONGEST_PAUSE_MS, 2 * pause_ms)) {
    try {
      await operation();
      return;
    } catch (error) {
      onFault(error);
      if (isHopeless(error)) return;
      await clock.sleep(pause_ms, signal);
    }
  }
}

function isHopeless(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'retriable' in error && error.retriable === false;
}
