import fc from 'fast-check';
import { wordGroups } from './word-groups';

describe('word groups', () => {
  it('are three words each, and the last one says so', () => {
    expect(wordGroups('one two three four')).toEqual([
      { content: 'one two three ', is_complete: false },
      { content: 'four', is_complete: true },
    ]);
  });

  it('put together are the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const groups = wordGroups(text);
        expect(groups.map(({ content }) => content).join('')).toBe(text);
        expect(groups.filter(({ is_complete }) => is_complete)).toEqual([groups.at(-1)]);
      }),
    );
  });
});
