import { Resilience } from './resilience';
import { ServiceError } from './service.errors';

const OPTIONS = {
  name: 'catalog',
  retries: 2,
  retry_delay_ms: 1,
  breaker: { failures: 9, cooldown_ms: 1000 },
  connections: 1,
  queue: 0,
  random: () => 0,
  now: () => performance.now(),
};

describe('the pause between attempts', () => {
  it('is as long as the service asked for', async () => {
    const times: number[] = [];
    const attempt = async () => {
      times.push(performance.now());
      if (times.length === 1) throw busy(30);
    };
    await new Resilience(OPTIONS).run(attempt, allowance(1000));
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(29);
  });

  it('is not begun when the deadline would end it', async () => {
    let attempts = 0;
    const attempt = async () => {
      attempts += 1;
      throw busy(2000);
    };
    await expect(new Resilience(OPTIONS).run(attempt, allowance(1000))).rejects.toMatchObject({ status: 503 });
    expect(attempts).toBe(1);
  });
});

describe('the circuit', () => {
  it('is open once enough attempts failed in a row', async () => {
    const resilience = new Resilience({ ...OPTIONS, breaker: { failures: 2, cooldown_ms: 60_000 } });
    const attempt = () => Promise.reject(new ServiceError('catalog', 'broken', 'broke', { status: 500 }));
    const circuits = [resilience.circuit];
    for (let call = 0; call < 2; call += 1) {
      await expect(resilience.run(attempt, allowance(1000))).rejects.toMatchObject({ status: 500 });
      circuits.push(resilience.circuit);
    }
    expect(circuits).toEqual(['closed', 'closed', 'open']);
  });
});

function busy(retry_after_ms: number): ServiceError {
  return new ServiceError('catalog', 'busy', 'is busy', { status: 503, retriable: true, retry_after_ms });
}

function allowance(ms: number) {
  return { idempotent: true, ends_at: performance.now() + ms, signal: new AbortController().signal };
}
