import { useEffect, useState } from 'react';

/** Whole seconds until a time, counted down; 0 once it has come. */
export function useCountdown(until: number | undefined, now: () => number = Date.now): number {
  const [time, setTime] = useState(now);
  useEffect(() => {
    if (until === undefined || until <= now()) return;
    const timer = setInterval(() => {
      setTime(now());
      if (until <= now()) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [until, now]);
  return until === undefined ? 0 : Math.max(0, Math.ceil((until - Math.max(time, now())) / 1000));
}
