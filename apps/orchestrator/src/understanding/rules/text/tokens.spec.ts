import { tokenise, without, wordsOf } from './tokens';

const pieces = (text: string) => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  it.each([
    ["Men's T-Shirt", ["men's", 't', 'shirt']],
    ['$1,299.99', ['$', '1,299.99']],
    ['500-700', ['500', '-', '700']],
    ['18x24in', ['18', 'x', '24', 'in']],
    ['16gb', ['16', 'gb']],
    ['g.h. smith', ['g.h.', 'smith']],
    ['AT&T', ['at&t']],
    ['under .99', ['under', '.99']],
  ])('cuts %j', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it('knows the singular of a word', () => {
    expect(tokenise('dresses batteries knives glasses')).toMatchObject(
      ['dress', 'battery', 'knife', 'glasses'].map((stem) => ({ stem })),
    );
  });

  it('gives words back as they were written', () => {
    expect(wordsOf(tokenise('a non-slip 18x24in mat'))).toBe('a non-slip 18x24in mat');
  });
});

describe('without', () => {
  it('leaves one break for what it takes out', () => {
    const rest = without(tokenise('a lamp under 50 dollars please'), [{ start: 2, end: 5 }]);

    expect(rest.map(({ kind, text }) => (kind === 'break' ? '|' : text))).toEqual(['a', 'lamp', '|', 'please']);
  });
});
