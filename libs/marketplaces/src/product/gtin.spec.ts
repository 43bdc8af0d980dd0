import fc from 'fast-check';
import { gtin14 } from './gtin';

describe('gtin14', () => {
  it.each([
    ['036000291452', '00036000291452'],
    ['4006381333931', '04006381333931'],
    ['96385074', '00000096385074'],
    ['10036000291459', '10036000291459'],
    ['0-36000-29145-2', '00036000291452'],
  ])('writes %s as %s', (code, gtin) => {
    expect(gtin14(code)).toBe(gtin);
  });

  it.each([
    undefined,
    '',
    '036000291453',
    '12345',
    '000000000000',
    'Does not apply',
    '03600029145X',
    '036000291452036',
  ])('drops %s', (code) => {
    expect(gtin14(code)).toBeUndefined();
  });

  it('notices every digit that was mistyped', () => {
    fc.assert(
      fc.property(fc.nat(11), fc.integer({ min: 1, max: 9 }), (index, shift) => {
        const digits = [...'036000291452'];
        digits[index] = String((Number(digits[index]) + shift) % 10);
        expect(gtin14(digits.join(''))).toBeUndefined();
      }),
    );
  });
});
