import fc from 'fast-check';
import { packText, unpackText } from './packed-text';

describe('packed text', () => {
  it('unpacks to what was packed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 1, max: 60 }), (text, times) => {
        const long = text.repeat(times);
        expect(unpackText(packText(long))).toBe(long);
      }),
    );
  });

  it('leaves short text readable', () => {
    expect(packText('{"a":1}')).toBe('{"a":1}');
  });

  it('makes long text smaller', () => {
    const packed = packText('a red bike '.repeat(1_000));
    expect(packed.length).toBeLessThan(200);
  });
});
