/** @jest-environment jsdom */
import { expect } from '@jest/globals';
import { render } from '@testing-library/react';
import type { Entry, TurnEntry } from '../store/conversation-view';
import { useFollowing } from './use-following';

/** A thread of turns that are so high, in a view of 600 pixels. */
function aThread() {
  const element = document.createElement('div');
  let total = 0;
  let looks = 0;
  const scroller = { current: element };
  Object.defineProperty(element, 'clientHeight', { value: 600 });
  Object.defineProperty(element, 'scrollHeight', { get: () => (looks++, total) });
  let onScroll = () => {};
  const scroll = (top: number) => {
    element.scrollTop = top;
    onScroll();
  };
  element.scrollTo = ((to: ScrollToOptions) => scroll(to.top!)) as typeof element.scrollTo;
  function Thread({ keys, heights }: { keys: string[]; heights: number[] }) {
    const starts = heights.map((_, place) => heights.slice(0, place).reduce((sum, height) => sum + height, 0));
    const virtual = { getTotalSize: () => total, measurementsCache: starts.map((start) => ({ start })) };
    onScroll = useFollowing(scroller, virtual as never, keys.map(aTurn));
    return null;
  }
  const { rerender } = render(<></>);
  const grow = (turns: Record<string, number>) => {
    total = Object.values(turns).reduce((sum, height) => sum + height, 0);
    rerender(<Thread keys={Object.keys(turns)} heights={Object.values(turns)} />);
  };
  return { element, grow, scroll, looks: () => looks };
}

const aTurn = (key: string): Entry => ({ kind: 'turn', key }) as TurnEntry;

describe('a thread that grows', () => {
  it('is followed to its end', () => {
    const { element, grow } = aThread();
    grow({ one: 500, 'said:two': 200 });
    grow({ one: 500, 'said:two': 400 });
    expect(element.scrollTop).toBe(300);
  });

  it('stays where its last turn begins once that is longer than the view', () => {
    const { element, grow } = aThread();
    grow({ one: 500, 'said:two': 200 });
    grow({ one: 500, 'said:two': 1500 });
    expect(element.scrollTop).toBe(500);
  });

  it('stays where somebody has scrolled up to', () => {
    const { element, grow, scroll } = aThread();
    grow({ one: 2000, 'said:two': 200 });
    scroll(700);
    grow({ one: 2000, 'said:two': 400 });
    expect(element.scrollTop).toBe(700);
  });

  it('stays where somebody has read on to', () => {
    const { element, grow, scroll } = aThread();
    grow({ one: 500, 'said:two': 1500 });
    scroll(900);
    grow({ one: 500, 'said:two': 1800 });
    expect(element.scrollTop).toBe(900);
  });

  it('does not ask the page where it is while nothing of it has grown', () => {
    const { grow, looks } = aThread();
    grow({ one: 500, 'said:two': 200 });
    const before = looks();
    grow({ one: 500, 'said:two': 200 });
    expect(looks()).toBe(before);
  });

  it('does not ask the page for its height while it grows above or below somebody who has scrolled up', () => {
    const { grow, scroll, looks } = aThread();
    grow({ one: 2000, 'said:two': 200 });
    scroll(700);
    const before = looks();
    grow({ one: 2100, 'said:two': 400 });
    expect(looks()).toBe(before);
  });

  it('is followed again where somebody comes back to its end', () => {
    const { element, grow, scroll } = aThread();
    grow({ one: 2000, 'said:two': 200 });
    scroll(700);
    grow({ one: 2000, 'said:two': 300 });
    scroll(1700);
    grow({ one: 2000, 'said:two': 400 });
    expect(element.scrollTop).toBe(1800);
  });

  it('is followed again when something is said', () => {
    const { element, grow, scroll } = aThread();
    grow({ one: 2000, 'said:two': 200 });
    scroll(0);
    grow({ one: 2000, 'said:two': 200, 'said:three': 100 });
    expect(element.scrollTop).toBe(1700);
  });
});
