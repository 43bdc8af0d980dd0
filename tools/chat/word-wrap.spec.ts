import { WordWrap } from './word-wrap';

describe('WordWrap', () => {
  const wrapped = (width: number, ...pieces: string[]) => {
    const wrap = new WordWrap(width);
    return pieces.map((piece) => wrap.take(piece)).join('') + wrap.end();
  };

  it('breaks a reply at blanks, however it was cut into pieces', () => {
    const lines = 'I found\nnine\nlaptops';
    expect(wrapped(8, 'I found nine laptops')).toBe(lines);
    expect(wrapped(8, 'I fo', 'und n', 'ine ', 'lap', 'tops')).toBe(lines);
  });

  it('keeps the line breaks there are', () => {
    expect(wrapped(20, 'Hello.\n\nWhat do', ' you want?')).toBe('Hello.\n\nWhat do you want?');
  });

  it('lets a word that is longer than a line stand alone', () => {
    expect(wrapped(5, 'see https://shop.example now')).toBe('see\nhttps://shop.example\nnow');
  });

  it('begins each text at the start of a line', () => {
    const wrap = new WordWrap(8);
    expect(wrap.take('Hello ') + wrap.end()).toBe('Hello');
    expect(wrap.take('again ') + wrap.end()).toBe('again');
  });
});
