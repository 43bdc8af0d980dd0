import { Resilience } from './resilience';
import { ServiceError } from './service.errors';

describe('the pause between attempts', () => {
  const options = {
    name: 'catalog',
    retries: 2,
    retry_delay_ms: 1,
    breaker: { failures: 9, cooldown_ms: 1000 },
    connections: 1,
    queue: 0,
    random: () => 0,
    now: () => performance.now(),
  };

  it('is as long as the service asked for', async () => {
    const times: number[] = [];
    const attempt = async () => {
      times.push(performance.now());
      if (times.length === 1) throw busy(30);
    };
    await new Resilience(options).run(attempt, allowance(1000));
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(29);
  });

  it('is not begun when the deadline would end it', async () => {
    let attempts = 0;
    const attempt = async () => {
      attempts += 1;
      throw busy(2000);
    };
    await expect(new Resilience(options).run(attempt, allowance(1000))).rejects.toMatchObject({ status: 503 });
    expect(attempts).toBe(1);
  });
});

function busy(retry_after_ms: number): ServiceError {
  return new ServiceError('catalog', 'busy', 'is busy', { status: 503, retriable: true, retry_after_ms });
}

function allowance(ms: number) {
  return { idempotent: true, ends_at: performance.now() + ms, signal: new AbortController().signal };
}
