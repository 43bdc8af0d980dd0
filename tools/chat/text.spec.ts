import { oneLine, printable, shorten, wrap } from './text';

describe('wrap', () => {
  it('breaks at blanks and leaves a long word alone', () => {
    expect(wrap('one two  three\nabcdefghijkl x', 8)).toEqual(['one two', 'three', 'abcdefghijkl', 'x']);
  });

  it('makes no line of nothing', () => {
    expect(wrap('  ', 8)).toEqual([]);
  });
});

describe('shorten', () => {
  it.each([
    ['laptop', 6, 'laptop'],
    ['laptop stand', 8, 'laptop…'],
    ['🎧🎧🎧', 2, '🎧…'],
  ])('makes %j at most %i characters long', (text, width, shortened) => {
    expect(shorten(text, width)).toBe(shortened);
  });
});

describe('printable', () => {
  it.each([
    ['a colour', '\u001b[31mred', '[31mred'],
    ['a title for the window', '\u001b]0;pwned\u0007ok', ']0;pwnedok'],
    ['a way back to the start of the line', 'real\rfake', 'realfake'],
    ['C1 controls', 'a\u009b2Jb', 'a2Jb'],
    ['text turned round', 'user\u202egpj.exe\u2066', 'usergpj.exe'],
  ])('takes out %s', (_, text, printed) => {
    expect(printable(text)).toBe(printed);
  });

  it('leaves languages, pictures and lines as they are', () => {
    const text = 'حاسوب ноутбук 🎧\n\tnext';
    expect(printable(text)).toBe(text);
  });
});

describe('oneLine', () => {
  it('keeps a title within its card', () => {
    expect(oneLine(' a laptop\r\n\tand more ')).toBe('a laptop and more');
  });
});
