import fc from 'fast-check';
import { brief, plain } from './plain';

describe("somebody else's text", () => {
  it.each([
    ['Acme\tSlim\r\n 14', 'Acme Slim 14'],
    ['<b>Acme</b> <script>alert(1)</script>', 'Acme alert(1)'],
    ['Acme <img src=x onerror=alert(1)', 'Acme ‹img src=x onerror=alert(1)'],
    ['screens < 15" and > 13"', 'screens < 15" and > 13"'],
    ['\u001b[2J\u001b]0;owned\u0007Acme', '[2J ]0;owned Acme'],
    ['\u202egnp.exe', 'gnp.exe'],
    ['👩‍💻 für Kinder, 東芝', '👩‍💻 für Kinder, 東芝'],
  ])('%j becomes “%s”', (text, words) => {
    expect(plain(text)).toBe(words);
  });

  it('never acts on a terminal or a page, and is what it is when read again', () => {
    const nasty = fc.constantFrom('<', '>', '<script', '</b>', '\u001b[31m', '\u202e', '\r\n', '\u0000', '&lt;');
    fc.assert(
      fc.property(fc.array(fc.oneof(nasty, fc.string({ unit: 'binary' }))), (parts) => {
        const text = plain(parts.join(''));
        expect(text).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]|<[a-z/!?]/iu);
        expect(plain(text)).toBe(text);
      }),
    );
  });
});

describe('a text made brief', () => {
  it.each([
    ['one two three', 13, 'one two three'],
    ['one two three', 10, 'one two…'],
    ['one, two', 5, 'one…'],
    ['onetwothree', 6, 'onetwo…'],
    ['😀😀😀', 2, '😀😀…'],
    ['  one  ', 3, 'one'],
  ])('%j in at most %d characters reads “%s”', (text, longest, words) => {
    expect(brief(text, longest)).toBe(words);
  });
});
