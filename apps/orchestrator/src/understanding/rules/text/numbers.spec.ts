import { numeralAt, parseDigits } from './numbers';
import { tokenise } from './tokens';

describe('numeralAt', () => {
  it.each([
    ['1.5k', 1500],
    ['2 grand', 2000],
    ['fifteen hundred', 1500],
    ['five hundred and fifty', 550],
    ['a couple of hundred', 200],
    ['a few hundred', 300],
    ['one fifty', 150],
    ['twenty five', 25],
    ['two thousand', 2000],
    ['a hundred', 100],
  ])('reads "%s"', (text, value) => {
    expect(numeralAt(tokenise(text), 0)?.value).toBe(value);
  });

  it.each(['a lamp', 'couple of chairs', 'hundreds'])('reads no number from "%s"', (text) => {
    expect(numeralAt(tokenise(text), 0)).toBeUndefined();
  });
});

describe('parseDigits', () => {
  it.each([
    ['1,299.99', 1299.99],
    ['1.299,99', 1299.99],
    ['1,000', 1000],
    ['1.000', 1000],
    ['12,5', 12.5],
    ['0.250', 0.25],
    ['.99', 0.99],
    ['1,000,000', 1_000_000],
  ])('reads %s', (text, value) => {
    expect(parseDigits(text)).toBe(value);
  });
});
