import { searchWords } from './search-words';

describe('searchWords', () => {
  it.each([
    ['lenovo laptop 16gb', ['lenovo', 'laptop', '16gb']],
    ['15.6" wi-fi laptop', ['15.6', 'wi-fi', 'laptop']],
    ["men's shoes", ['mens', 'shoes']],
    ['tv) | (salePrice<1', ['tv', 'salePrice', '1']],
    ['-phone *case', ['phone', 'case']],
    ['カメラ größe', ['カメラ', 'größe']],
    [' &|() ', []],
  ])('reads %j as %j', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it('keeps whole words while they fit', () => {
    expect(searchWords('one two three', 7)).toEqual(['one', 'two']);
  });
});
