import { useEffect, useState } from 'react';

/** The time in ms since 1970, told anew every `every_ms` while the component is there; 0: no more. */
export function useNow(every_ms: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (every_ms === 0) return;
    const timer = setInterval(() => setNow(Date.now()), every_ms);
    return () => clearInterval(timer);
  }, [every_ms]);
  return now;
}
