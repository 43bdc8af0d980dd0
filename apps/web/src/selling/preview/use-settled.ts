import { useEffect, useState } from 'react';

/** A text once it has stayed the same for a while; the first one at once. */
export function useSettled(text: string | undefined, after_ms: number): string | undefined {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), after_ms);
    return () => clearTimeout(timer);
  }, [text, after_ms]);
  return settled;
}
