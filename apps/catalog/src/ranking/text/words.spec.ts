import { hasPhrase, wordsOf } from './words';

describe('the words of a text', () => {
  it.each([
    ['Café CRÈME', ['cafe', 'creme']],
    ['Laptops, 16 GB RAM & 512GB SSD', ['laptop', '16gb', 'ram', '512gb', 'ssd']],
    ['15.6" display', ['15.6inch', 'display']],
    ['13-inch sleeve', ['13inch', 'sleeve']],
    ["Women's running shoes", ['woman', 'running', 'shoe']],
    ['Batteries, watches, glasses, chess, canvas bus', ['battery', 'watch', 'glass', 'chess', 'canva', 'bus']],
    ['Noise-Canceling, gray, 6 quarts, 20 ounce', ['noise', 'cancelling', 'grey', '6qt', '20oz']],
    ['2 in 1', ['2', 'in', '1']],
    ['', []],
    ['—!?', []],
  ])('are alike however they were written: %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('a phrase', () => {
  it('is found as whole words side by side', () => {
    expect(hasPhrase(wordsOf('New Hewlett Packard laptop'), wordsOf('hewlett-packard'))).toBe(true);
  });

  it('is not found inside a longer word', () => {
    expect(hasPhrase(wordsOf('Applesauce pouches'), wordsOf('Apple'))).toBe(false);
  });

  it('is not found when it is empty', () => {
    expect(hasPhrase(['a'], [])).toBe(false);
  });
});
