import { jest } from '@jest/globals';
import { SilenceWatch } from './silence-watch';

describe('SilenceWatch', () => {
  let noticed: number;

  beforeEach(() => {
    noticed = 0;
    jest.useFakeTimers();
  });

  afterEach(() => void jest.useRealTimers());

  const watching = () => new SilenceWatch({ greeting_ms: 10, silence_ms: 50 }, () => (noticed += 1));

  it('notices that nothing comes at all', () => {
    watching();
    jest.advanceTimersByTime(9);
    expect(noticed).toBe(0);
    jest.advanceTimersByTime(1);
    expect(noticed).toBe(1);
  });

  it('notices that nothing comes any more, counted from the last word', () => {
    const watch = watching();
    for (let words = 0; words < 3; words++) {
      watch.heard();
      jest.advanceTimersByTime(49);
    }
    expect(noticed).toBe(0);
    jest.advanceTimersByTime(1);
    expect(noticed).toBe(1);
  });

  it('notices nothing after it was stopped', () => {
    watching().stop();
    jest.advanceTimersByTime(1e6);
    expect(noticed).toBe(0);
  });
});
