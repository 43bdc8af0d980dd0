import { type RefObject, useCallback, useState } from 'react';

/** Whether an element is scrolled further than this from its end, in pixels. */
export function useDistance(
  element: RefObject<HTMLElement | null>,
  limit: number,
): { isFar: boolean; onScroll: () => void } {
  const [isFar, setFar] = useState(false);
  const onScroll = useCallback(() => {
    const { current } = element;
    if (current) setFar(current.scrollHeight - current.scrollTop - current.clientHeight > limit);
  }, [element, limit]);
  return { isFar, onScroll };
}
