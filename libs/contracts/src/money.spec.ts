import { money } from './money';

describe('an amount of money', () => {
  it.each([
    [1000, 'USD', '$1,000'],
    [749.5, 'USD', '$749.50'],
    [749.5, '', '749.5'],
    [0, 'USD', '$0'],
    [12_345.678, 'EUR', '€12,345.68'],
    [98_000, 'JPY', '¥98,000'],
    [20, 'CAD', 'CA$20'],
    [20, 'ZZZ', 'ZZZ 20'],
    [20, '', '20'],
    [20, 'dollars\n<b>', '20 dollarsb'],
  ])('of %d in %j reads %s', (amount, currency, words) => {
    expect(money(amount, currency).replace('\u00a0', ' ')).toBe(words);
  });
});
