import { createContext, useContext, useSyncExternalStore } from 'react';

/** The time as all cards see it, so that "2 minutes ago" grows old for all of them at once. */
export interface MinuteClock {
  /** Milliseconds since 1970; changes only when listeners are told. */
  now: () => number;
  subscribe: (listener: () => void) => () => void;
}

/** Ticks every half a minute while anyone listens. */
export function createMinuteClock(now: () => number = Date.now, tick_ms = 30_000): MinuteClock {
  const listeners = new Set<() => void>();
  let current = now();
  let timer: ReturnType<typeof setInterval> | undefined;
  const tick = () => {
    current = now();
    for (const listener of listeners) listener();
  };
  return {
    now: () => current,
    subscribe(listener) {
      if (listeners.size === 0) {
        current = now();
        timer = setInterval(tick, tick_ms);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) clearInterval(timer);
      };
    },
  };
}

export const ClockContext = createContext<MinuteClock>(createMinuteClock());

/** The time to within half a minute, in milliseconds. */
export function useNow(): number {
  const clock = useContext(ClockContext);
  return useSyncExternalStore(clock.subscribe, clock.now);
}
