import { describeCache } from '../testing/describe-cache';
import { RecordedCache } from '../testing/recorded-cache';
import { openCache } from './open-cache';

const isText = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string';

describe('a cache in one process', () => {
  describeCache(() => {
    const clock = { time: Date.UTC(2026, 0, 1) };
    const watcher = new RecordedCache();
    const tools = { redis: undefined, watcher, now: () => clock.time };
    return {
      cache: openCache({ name: 'texts', max_entries: 10, isValue: isText }, tools),
      watcher,
      pass: (ms) => void (clock.time += ms),
    };
  });
});
