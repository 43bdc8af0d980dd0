import { FAULT_PRESETS, faultWords, presetOf } from './fault-presets';

describe('a fault in words', () => {
  it('is that of the preset it is, whatever the order of its fields', () => {
    for (const { fault, name } of FAULT_PRESETS) expect(faultWords(fault)).toBe(name);
    expect(presetOf({ rate: 0.5, status: 500 })?.id).toBe('flaky');
  });

  it.each([
    [{ status: 500, fail_at: 'publish', nth: 2 }, 'error 500, only at publish, only call 2'],
    [{ latency_ms: 700, rate: 0.25 }, '700 ms late, 25% of calls'],
    [{}, 'Nothing'],
  ])('says what %j does', (fault, words) => {
    expect(faultWords(fault)).toBe(words);
  });
});
