import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Entry } from '../store/conversation-view';

/** How far from where it is kept the reader may be and still be taken along, in pixels. */
const NEAR = 96;

/**
 * Keeps the end of a thread in view while it grows, but never at the price of where its last turn begins: an answer that is longer
 * than the view is read from its top. Who has scrolled up stays there, until something of one's own is said. It looks at the page only
 * when the thread or the view has another size: asked right after a change, the browser would have to lay all of it out at once.
 */
export function useFollowing(
  scroller: RefObject<HTMLElement | null>,
  virtual: Virtualizer<HTMLDivElement, Element>,
  entries: readonly Entry[],
): void {
  const kept = useRef({ at: 0, own: '' });
  const own = entries.findLast((entry) => entry.key.startsWith('said:'))?.key ?? 'none';
  const total = virtual.getTotalSize();
  const height = virtual.scrollRect?.height;
  const start = virtual.measurementsCache[entries.findLastIndex(({ kind }) => kind === 'turn')]?.start;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const { scrollTop, scrollHeight, clientHeight } = element;
    const wanted = Math.min(scrollHeight - clientHeight, start ?? scrollHeight);
    const isNew = own !== kept.current.own; // at the beginning, too: a conversation is read on from its last turn
    const isAlong = scrollTop >= kept.current.at - NEAR && wanted > scrollTop;
    if (isNew || isAlong) element.scrollTo({ top: wanted });
    kept.current = { at: wanted, own };
  }, [scroller, own, start, total, height]);
}
