import { aRequirement } from '@talknshop/testing';
import { leftOutWords } from './left-out';

const need = aRequirement({ price: { min: 200, max: 1000, currency: 'EUR' }, rating_min: 4.5 });

describe('what was left out, in words', () => {
  it.each([
    ['out_of_stock', '1 is out of stock', '2 are out of stock'],
    ['other_currency', '1 is priced in another currency', '2 are priced in another currency'],
    ['above_max_price', '1 costs more than €1,000', '2 cost more than €1,000'],
    ['below_min_price', '1 costs less than €200', '2 cost less than €200'],
    ['other_condition', '1 is in another condition', '2 are in another condition'],
    ['unknown_condition', '1 does not say in what condition', '2 do not say in what condition'],
    ['unwanted_condition', '1 is in a condition you do not want', '2 are in a condition you do not want'],
    ['excluded_brand', '1 is of a brand you do not want', '2 are of a brand you do not want'],
    ['excluded_word', '1 has what you do not want', '2 have what you do not want'],
    ['accessory', '1 is only an accessory', '2 are only accessories'],
    ['low_rating', '1 is rated below 4.5', '2 are rated below 4.5'],
    ['unrated', '1 has no rating', '2 have no rating'],
    ['something_new', '1 does not fit', '2 do not fit'],
    ['toString', '1 does not fit', '2 do not fit'],
  ])('%s: “%s”, “%s”', (reason, one, two) => {
    expect(leftOutWords({ [reason]: 1 }, need)).toBe(one);
    expect(leftOutWords({ [reason]: 2 }, need)).toBe(two);
  });

  it('begins with the limit that left out most', () => {
    expect(leftOutWords({ unrated: 1, low_rating: 3, out_of_stock: 2 }, need)).toBe(
      '3 are rated below 4.5, 2 are out of stock and 1 has no rating',
    );
  });

  it('speaks of a limit whose amount it does not know', () => {
    expect(leftOutWords({ above_max_price: 2 }, aRequirement())).toBe('2 cost more than your limit');
  });

  it('is silent when nothing was', () => {
    expect(leftOutWords({}, need)).toBe('');
  });
});
