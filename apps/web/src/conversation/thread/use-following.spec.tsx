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
  element.scrollTo = ((to: ScrollToOptions) => (element.scrollTop = to.top!)) as typeof element.scrollTo;
  function Thread({ keys, heights }: { keys: string[]; heights: number[] }) {
    const starts = heights.map((_, place) => heights.slice(0, place).reduce((sum, height) => sum + height, 0));
    const virtual = { getTotalSize: () => total, measurementsCache: starts.map((start) => ({ start })) };
    useFollowing(scroller, virtual as never, keys.map(aTurn));
    return null;
  }
  const { rerender } = render(<></>);
  const grow = (turns: Record<string, number>) => {
    total = Object.values(turns).reduce((sum, height) => sum + height, 0);
    rerender(<Thread keys={Object.keys(turns)} heights={Object.values(turns)} />);
  };
  return { element, grow, looks: () => looks };
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
    const { element, grow } = aThread();
    grow({ one: 2000, 'said:two': 200 });
    element.scrollTop = 700;
    grow({ one: 2000, 'said:two': 400 });
    expect(element.scrollTop).toBe(700);
  });

  it('stays where somebody has read on to', () => {
    const { element, grow } = aThread();
    grow({ one: 500, 'said:two': 1500 });
    element.scrollTop = 900;
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

  it('is followed again when something is said', () => {
    const { element, grow } = aThread();
    grow({ one: 2000, 'said:two': 200 });
    element.scrollTop = 0;
    grow({ one: 2000, 'said:two': 200, 'said:three': 100 });
    expect(element.scrollTop).toBe(1700);
  });
});
