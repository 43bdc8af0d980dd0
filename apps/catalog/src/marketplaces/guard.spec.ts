import { jest } from '@jest/globals';
import { MarketplaceError } from '@talknshop/marketplaces';
import { passTime } from '../testing/pass-time';
import { Guard, type GuardSettings } from './guard';
import { RateLimitReached } from './pace';

const SETTINGS: GuardSettings = {
  attempt_timeout_ms: 40,
  retries: 2,
  retry_base_ms: 4,
  breaker_min_calls: 3,
  breaker_rest_ms: 60_000,
  concurrency: 2,
  queue: 1,
};

function aGuard(changes: Partial<GuardSettings> = {}) {
  const attempts: unknown[] = [];
  const deps = { now: () => performance.now(), random: () => 0.5, onAttempt: (a: object) => void attempts.push(a) };
  return { guard: new Guard({ ...SETTINGS, ...changes }, deps), attempts };
}

const fails = (fault: 'unavailable' | 'rejected' | 'rate_limited', retry_after_ms?: number) =>
  new MarketplaceError('ebay', fault, 'no', { retry_after_ms });

function failingTimes(times: number, error: Error) {
  let calls = 0;
  return async () => {
    calls += 1;
    if (calls <= times) throw error;
    return `call ${calls}`;
  };
}

const hanging = (): Promise<never> => new Promise(() => {});

async function failOften(guard: Guard, error: Error, times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) await guard.run(() => Promise.reject(error), 100).catch(() => {});
}

describe('a guarded call', () => {
  it('is tried again after a failure that may pass', async () => {
    const { guard, attempts } = aGuard();
    expect(await guard.run(failingTimes(2, fails('unavailable')), 500)).toBe('call 3');
    expect(attempts).toHaveLength(3);
  });

  it('gives up after its retries', async () => {
    const { guard } = aGuard({ breaker_min_calls: 10 });
    const error = fails('unavailable');
    await expect(guard.run(failingTimes(3, error), 500)).rejects.toBe(error);
  });

  it('is not tried again when it was refused', async () => {
    const { guard, attempts } = aGuard();
    await expect(guard.run(failingTimes(1, fails('rejected')), 500)).rejects.toThrow();
    expect(attempts).toHaveLength(1);
  });

  it('waits as long as the marketplace asked', async () => {
    const { guard } = aGuard();
    const started = performance.now();
    await guard.run(failingTimes(1, fails('rate_limited', 25)), 500);
    expect(performance.now() - started).toBeGreaterThanOrEqual(24);
  });

  it('does not wait beyond its budget', async () => {
    const { guard, attempts } = aGuard();
    await expect(guard.run(failingTimes(1, fails('rate_limited', 5000)), 200)).rejects.toThrow();
    expect(attempts).toHaveLength(1);
  });

  it('ends in time even when the call ignores its signal', async () => {
    const { guard } = aGuard({ retries: 0 });
    await expect(guard.run(hanging, 500)).rejects.toMatchObject({ isTaskCancelledError: true });
  });

  it('ends with its budget', async () => {
    const { guard } = aGuard({ attempt_timeout_ms: 5000 });
    await expect(guard.run(hanging, 20)).rejects.toMatchObject({ isTaskCancelledError: true });
  });

  it('counts as out of time whatever an aborted call throws', async () => {
    const { guard } = aGuard({ retries: 0 });
    const call = (signal: AbortSignal): Promise<never> =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    await expect(guard.run(call, 500)).rejects.toMatchObject({ isTaskCancelledError: true });
  });

  it('is refused when too many run and wait', async () => {
    const { guard } = aGuard({ retries: 0 });
    const running = [1, 2, 3].map(() => guard.run(hanging, 50));
    await expect(guard.run(async () => 'late', 50)).rejects.toMatchObject({ isBulkheadRejectedError: true });
    await Promise.allSettled(running);
  });
});

describe('the breaker', () => {
  afterEach(() => void jest.restoreAllMocks());

  it('keeps calls away once enough of them failed', async () => {
    const { guard } = aGuard({ retries: 0 });
    await failOften(guard, fails('unavailable'), 3);
    expect(guard.circuit).toBe('open');
    await expect(guard.run(async () => 'never', 100)).rejects.toMatchObject({ isBrokenCircuitError: true });
  });

  it('closes again when a call succeeds after the rest', async () => {
    const { guard } = aGuard({ retries: 0 });
    await failOften(guard, fails('unavailable'), 3);
    passTime(SETTINGS.breaker_rest_ms);
    expect(await guard.run(async () => 'back', 100)).toBe('back');
    expect(guard.circuit).toBe('closed');
  });

  it.each([
    ['refused requests', fails('rejected')],
    ['our own pace', new RateLimitReached('ebay', 5000)],
  ])('does not blame the marketplace for %s', async (_, error) => {
    const { guard } = aGuard({ retries: 0 });
    await failOften(guard, error, 6);
    expect(guard.circuit).toBe('closed');
  });

  it('stays closed while most calls succeed', async () => {
    const { guard } = aGuard({ retries: 0 });
    for (let i = 0; i < 4; i += 1) {
      await guard.run(async () => 'fine', 100);
      await guard.run(async () => 'fine', 100);
      await failOften(guard, fails('unavailable'), 1);
    }
    expect(guard.circuit).toBe('closed');
  });
});
