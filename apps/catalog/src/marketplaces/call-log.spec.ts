import { CallLog } from './call-log';

const FIVE_MINUTES = 5 * 60_000;

function healthAfter(...calls: boolean[]): string {
  const log = new CallLog(() => 0);
  calls.forEach((isOk) => log.record(isOk));
  return log.health().health;
}

describe('the health of a marketplace', () => {
  it.each([
    ['up', []],
    ['up', [true, true]],
    ['degraded', [false]],
    ['degraded', [true, true, true, true, true, false]],
    ['up', [false, true, true, true, true, true]],
    ['degraded', [false, false, true]],
    ['down', [false, false, false]],
  ])('is %s after %j', (health, calls) => {
    expect(healthAfter(...calls)).toBe(health);
  });

  it('forgets calls older than five minutes', () => {
    const clock = { time: 0 };
    const log = new CallLog(() => clock.time);
    [1, 2, 3].forEach(() => log.record(false));
    clock.time = FIVE_MINUTES;
    expect(log.health()).toEqual({ health: 'up', detail: 'Not called in the last 5 minutes.' });
  });
});
