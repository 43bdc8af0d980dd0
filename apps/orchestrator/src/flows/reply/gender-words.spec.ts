import type { Attributes } from '@talknshop/contracts';
import { genderWords } from './gender-words';

describe('whom a thing is made for', () => {
  it.each<[Attributes[string] | undefined, string]>([
    ['men', "men's"],
    ['Mens', "men's"],
    ['womens', "women's"],
    ["women's", "women's"],
    ['kids', "kids'"],
    ['boys', "boys'"],
    ['unisex', 'unisex'],
    [['men', 'women'], "men's and women's"],
    [undefined, ''],
  ])('%j stands before the noun as “%s”', (gender, words) => {
    expect(genderWords(gender)).toBe(words);
  });
});
