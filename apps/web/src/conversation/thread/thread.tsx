import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Button } from '../../ui';
import type { Entry } from '../store/conversation-view';
import { useDistance } from './use-distance';
import { useFollowing } from './use-following';

export interface ThreadProps {
  entries: readonly Entry[];
  /** Whether an answer is being written. */
  isBusy: boolean;
  renderEntry: (entry: Entry) => ReactNode;
}

const NEAR_END = 96;

/**
 * The transcript. Only what is near the view is in the page; it follows an answer as far as its beginning stays in view, and otherwise
 * stays where it is read.
 */
export function Thread({ entries, isBusy, renderEntry }: ThreadProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => leastHeight(entries[index]),
    getItemKey: (index) => entries[index]?.key ?? index,
    anchorTo: 'end',
    scrollEndThreshold: -1, // how it follows is decided below
    overscan: 3,
    useFlushSync: false, // what comes near is drawn in a task of its own, not within the frame that scrolls
    initialRect: { width: 800, height: 800 },
  });
  const onFollowed = useFollowing(scroller, virtual, entries);
  const size = virtual.getTotalSize();
  const { isFar, measure } = useDistance(scroller, NEAR_END);
  useLayoutEffect(() => {
    if (!isFar) measure(); // what grows below the view is far, too
  }, [isFar, measure, size]);
  const onScroll = () => {
    onFollowed();
    measure();
  };
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  return (
    <div className="relative min-h-0 grow">
      <section
        ref={scroller}
        onScroll={onScroll}
        aria-label="Conversation"
        aria-busy={isBusy}
        tabIndex={0}
        className="h-full scroll-pb-16 overflow-y-auto overscroll-contain bg-surface -outline-offset-2 [overflow-anchor:none]"
      >
        <ol
          className="mx-auto w-full max-w-4xl px-4 sm:px-6"
          style={{ paddingTop: first?.start ?? 0, paddingBottom: last ? size - last.end : 0 }}
        >
          {items.map(({ index, key }) => {
            const entry = entries[index];
            return (
              <li
                key={key}
                data-index={index}
                ref={virtual.measureElement}
                aria-posinset={index + 1}
                aria-setsize={entries.length}
              >
                {entry && renderEntry(entry)}
              </li>
            );
          })}
        </ol>
      </section>
      {isFar && (
        <Button
          size="small"
          className="absolute bottom-3 rounded-full shadow-lg max-sm:right-4 sm:left-1/2 sm:-translate-x-1/2"
          onClick={() => virtual.scrollToEnd({ behavior: 'auto' })}
        >
          <ArrowDown aria-hidden="true" className="size-4" />
          <span className="max-sm:sr-only">To the latest</span>
        </Button>
      )}
    </div>
  );
}

/** In pixels, of what was not measured yet. More than it is would make the thread shrink under who scrolls up from its end. */
function leastHeight(entry: Entry | undefined): number {
  if (entry?.kind === 'turn') return entry.results ? 800 : 140;
  return 48;
}
