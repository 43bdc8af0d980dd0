import fc from 'fast-check';
import { plainText } from './plain-text';

describe('plainText', () => {
  it.each([
    ['Salt &amp; Pepper', 'Salt & Pepper'],
    ['<b>Bold</b> <i>claim</i>', 'Bold claim'],
    ['&lt;p&gt;Bright &amp;amp; warm&lt;/p&gt;', 'Bright & warm'],
    ['Cable < 3 m', 'Cable < 3 m'],
    ['27&quot; Monitor', '27" Monitor'],
    ['Lamp<script>alert(1)</script>', 'Lamp'],
    ['Lamp<img src=x onerror=alert(1)', 'Lamp'],
    ['&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;Lamp', 'Lamp'],
    ['  two\n\tlines ', 'two lines'],
    ['safe\u202eexe.txt', 'safe exe.txt'],
    ['Café – Größe 5', 'Café – Größe 5'],
  ])('reads %j as %j', (html, text) => {
    expect(plainText(html, 100)).toBe(text);
  });

  it.each([undefined, '', '  ', '<br/>'])('finds nothing in %j', (html) => {
    expect(plainText(html, 100)).toBeUndefined();
  });

  it('shortens long text and splits no character', () => {
    expect(plainText('a'.repeat(20), 10)).toBe(`${'a'.repeat(9)}…`);
    expect(plainText(`${'a'.repeat(8)}😀😀`, 10)).toBe(`${'a'.repeat(8)}…`);
  });

  it('never leaves a tag or a control character, and never more than it may', () => {
    const part = fc.constantFrom('<', '>', '&lt;', '&gt;', '&amp;', 'script', 'b', '/', ' ', '\u0000', '&#60;', '"');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = plainText(parts.join(''), 50) ?? '';
        expect(text).not.toMatch(/<[a-z/!?][^<>]*>|\p{Cc}/iu);
        expect(text.length).toBeLessThanOrEqual(50);
      }),
      { numRuns: 2000 },
    );
  });
});
