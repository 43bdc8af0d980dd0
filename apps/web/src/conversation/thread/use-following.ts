import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Entry } from '../store/conversation-view';

/** How far from where it is kept the reader may be and still be taken along, in pixels. */
const NEAR = 96;

/**
 * Keeps the end of a thread in view while it grows, but never at the price of where its last turn begins: an answer that is longer
 * than the view is read from its top. Who has scrolled up stays there, until something of one's own is said. Returns what is to be
 * called when the thread is scrolled. It looks at the page only where it may have to move it, as that makes the browser lay it out.
 */
export function useFollowing(
  scroller: RefObject<HTMLElement | null>,
  virtual: Virtualizer<HTMLDivElement, Element>,
  entries: readonly Entry[],
): () => void {
  const isAway = useRef(false);
  const followed = useRef('');
  const own = entries.findLast((entry) => entry.key.startsWith('said:'))?.key ?? 'none';
  const total = virtual.getTotalSize();
  const height = virtual.scrollRect?.height;
  const start = virtual.measurementsCache[entries.findLastIndex(({ kind }) => kind === 'turn')]?.start;
  useLayoutEffect(() => {
    const element = scroller.current;
    const isNew = own !== followed.current; // at the beginning, too: a conversation is read on from its last turn
    if (!element || (isAway.current && !isNew)) return;
    const wanted = wantedIn(element, start);
    if (isNew || wanted > element.scrollTop) element.scrollTo({ top: wanted });
    isAway.current = false;
    followed.current = own;
  }, [scroller, own, start, total, height]);
  return () => {
    const { current: element } = scroller;
    if (element) isAway.current = element.scrollTop < wantedIn(element, start) - NEAR;
  };
}

/** Where the thread is kept: at its end, or at the start of its last turn where that comes before. */
function wantedIn({ scrollHeight, clientHeight }: HTMLElement, start = scrollHeight): number {
  return Math.min(scrollHeight - clientHeight, start);
}
