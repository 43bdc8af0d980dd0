import { normalise } from './normalise';

describe('normalise', () => {
  it.each([
    ['  two   words ', 'two words'],
    ['“smart” ‘quotes’', '"smart" \'quotes\''],
    ['$500–$700', '$500-$700'],
    ['ｆｕｌｌ ｗｉｄｔｈ', 'full width'],
    ['laptop 💻 please', 'laptop please'],
    ['zero\u200bwidth', 'zero width'],
    ['two\nlines', 'two\nlines'],
    ['a\u0000b', 'a b'],
  ])('makes %j plain', (text, plain) => {
    expect(normalise(text)).toBe(plain);
  });
});
