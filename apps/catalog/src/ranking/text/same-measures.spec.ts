import { isSideOf, sameMeasures } from './same-measures';
import { wordsOf } from './words';

const others = (wish: string): string[] => sameMeasures(wordsOf(wish)).map((words) => words.join(' '));

describe('the same measure in other words', () => {
  it.each([
    ['large', 'l'],
    ['king size', 'king'],
    ['55 inches wide', '55inch'],
    ['5x8', '5 x 8ft'],
    ['10 by 12', '10x12'],
    ['18x18 inch', '18x18'],
  ])('%j is %j', (wish, other) => {
    expect(others(wish)).toContain(other);
  });

  it('is never a bare number', () => {
    expect(others('size 10')).toEqual([]);
  });

  it('is a side of what has two', () => {
    expect(isSideOf(wordsOf('Curtains 52x84'), wordsOf('84 inches long'))).toBe(true);
    expect(isSideOf(wordsOf('Curtains 52x95'), wordsOf('84 inches long'))).toBe(false);
  });
});
