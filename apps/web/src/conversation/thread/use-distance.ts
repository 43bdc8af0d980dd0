import { type RefObject, useCallback, useState } from 'react';

/** Whether an element is scrolled further than this from its end, in pixels, as of when that was last measured. */
export function useDistance(
  element: RefObject<HTMLElement | null>,
  limit: number,
): { isFar: boolean; measure: () => void } {
  const [isFar, setFar] = useState(false);
  const measure = useCallback(() => {
    const { current } = element;
    if (current) setFar(current.scrollHeight - current.scrollTop - current.clientHeight > limit);
  }, [element, limit]);
  return { isFar, measure };
}
