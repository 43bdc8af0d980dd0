import { normalise } from '../text/normalise';
import { tokenise } from '../text/tokens';
import { readBrands } from './brands.reader';

const brandsIn = (text: string) => readBrands(tokenise(normalise(text))).found;

describe('readBrands', () => {
  it.each<[string, string[]]>([
    ['nike running shoes', ['Nike']],
    ['a sony or bose soundbar', ['Sony', 'Bose']],
    ['only lenovo', ['Lenovo']],
    ['a gigabyte motherboard', ['Gigabyte']],
    ['an apple laptop', ['Apple']],
    ['a ring doorbell', ['Ring']],
    ['something by coach', ['Coach']],
    ['j.r. watkins hand soap', ['j.r. watkins']],
    ['nintendo switch lite', ['Nintendo']],
    ['a lamp made by zorbex', ['zorbex']],
    ['only zorbex', ['zorbex']],
    ['zorbex brand towels', ['zorbex']],
  ])('finds the brand in "%s"', (text, preferred) => {
    expect(brandsIn(text)).toEqual({ preferred, excluded: [] });
  });

  it.each<[string, string[]]>([
    ['a laptop, not apple', ['Apple']],
    ['a laptop, nothing from apple', ['Apple']],
    ['no dell or hp', ['Dell', 'HP']],
    ['anything but samsung', ['Samsung']],
    ['a tv except lg', ['LG']],
    ["i don't want an acer", ['Acer']],
    ['skip anything made by asus', ['Asus']],
  ])('finds what is excluded in "%s"', (text, excluded) => {
    expect(brandsIn(text).excluded).toEqual(excluded);
  });

  it.each([
    'apple cider vinegar',
    'a wedding ring',
    'ninja turtles t-shirt',
    'a case for my samsung phone',
    'a cable that works with dell monitors',
    'an apple watch band',
    'mind the gap between shelves',
    'only the black one',
    'just a lamp',
    'a phone with 128 gigabytes',
    'a 512 gigabyte ssd',
    'how many gigabytes does it have',
    'two gigabyte sticks',
  ])('finds none in "%s"', (text) => {
    expect(brandsIn(text).preferred).toEqual([]);
  });
});
