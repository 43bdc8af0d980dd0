import { listed } from './listed';

describe('a list in words', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('of %j reads “%s”', (parts, words) => {
    expect(listed(parts)).toBe(words);
  });

  it('takes another word before the last', () => {
    expect(listed(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  });
});
