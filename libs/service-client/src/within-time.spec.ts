import { getEventListeners } from 'node:events';
import { jest } from '@jest/globals';
import { isTimeout, withinTime } from './within-time';

describe('withinTime', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  const untilAborted = (signal: AbortSignal): Promise<never> =>
    new Promise((_, reject) => {
      if (signal.aborted) reject(signal.reason as Error);
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });

  it('ends the work with a TimeoutError when its time is up, not before', async () => {
    const failed = jest.fn();
    const work = withinTime(1000, undefined, untilAborted).catch(failed);
    await jest.advanceTimersByTimeAsync(999);
    expect(failed).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    await work;
    expect(isTimeout(failed.mock.calls[0]?.[0])).toBe(true);
  });

  it.each([true, false])('ends it with the reason of the outer signal, aborted before: %p', async (isBefore) => {
    const outer = new AbortController();
    const reason = new Error('nobody waits');
    if (isBefore) outer.abort(reason);
    const work = withinTime(1000, outer.signal, untilAborted);
    outer.abort(reason);
    await expect(work).rejects.toBe(reason);
    expect(isTimeout(reason)).toBe(false);
  });

  it('leaves neither a timer nor a listener behind', async () => {
    const outer = new AbortController();
    expect(await withinTime(1000, outer.signal, async () => 'done')).toBe('done');
    expect([jest.getTimerCount(), getEventListeners(outer.signal, 'abort')]).toEqual([0, []]);
  });
});
