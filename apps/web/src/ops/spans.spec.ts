import { before, span, took } from './spans';

describe('spans of time', () => {
  it.each([
    [-5, '0 s'],
    [999, '0 s'],
    [59_999, '59 s'],
    [60_000, '1 min'],
    [7_300_000, '2 h'],
    [200_000_000, '2 d'],
  ])('of %d ms are said in their largest unit', (ms, words) => {
    expect(span(ms)).toBe(words);
  });

  it.each([
    [0, '0 ms'],
    [0.4, '<1 ms'],
    [12.6, '13 ms'],
    [1234, '1.2 s'],
    [75_000, '1 min'],
  ])('that something took are said to what matters of %d ms', (ms, words) => {
    expect(took(ms)).toBe(words);
  });

  it('are counted from one moment to the other', () => {
    expect(before('2026-11-21T12:00:30Z', '2026-11-21T12:00:00Z')).toBe('30 s');
  });
});
