import type { Facet } from '@talknshop/contracts';
import { facetQuestions } from './facet-words';

const facet = (name: string, ...values: [value: string, label: string, count?: number][]): Facet => ({
  name,
  label: name.toUpperCase(),
  values: values.map(([value, label, count = 1]) => ({ facet: `${name}:${value}`, label, count })),
});

const said = (of: Facet): string[] => facetQuestions([of]).flatMap(({ choices }) => choices.map(({ say }) => say));

describe('the words for a facet', () => {
  it.each([
    [facet('brand', ['sony', 'Sony'], ['bose', 'Bose']), ['brand: Sony', 'brand: Bose']],
    [
      facet('price', ['-500', 'Under $500'], ['500-800', '$500 to $800'], ['800-', '$800 and up']),
      ['under $500', 'between $500 and $800', 'at least $800'],
    ],
    [facet('rating', ['4.5', '4.5 and up'], ['4', '4 and up']), ['at least 4.5 stars', 'at least 4 stars']],
    [facet('marketplace', ['ebay', 'eBay'], ['bestbuy', 'Best Buy']), ['only on eBay', 'only on Best Buy']],
    [facet('ram', ['8', '8 GB'], ['16', '16 GB']), ['with 8 GB RAM', 'with 16 GB RAM']],
    [facet('screen_size', ['14', '14 in'], ['15.6', '15.6 in']), ['with a 14 inch screen', 'with a 15.6 inch screen']],
    [facet('color', ['black', 'Black'], ['space gray', 'Space Gray']), ['color: Black', 'color: Space Gray']],
  ])('are what someone would say: %#', (of, words) => {
    expect(said(of)).toEqual(words);
  });

  it('count what a wish for a condition takes in', () => {
    const conditions = facet('condition', ['new', 'New', 10], ['good', 'Good', 3], ['refurbished', 'Refurbished', 2]);
    expect(facetQuestions([conditions])[0]!.choices.map(({ label, count }) => [label, count])).toEqual([
      ['New', 10],
      ['Good or better', 13],
      ['Refurbished', 2],
    ]);
  });

  it('tell what limits from what is only preferred', () => {
    const kinds = [facet('brand', ['a', 'A'], ['b', 'B']), facet('color', ['red', 'Red'], ['tan', 'Tan'])];
    expect(facetQuestions(kinds).map(({ kind }) => kind)).toEqual(['limit', 'wish']);
  });

  it('are none where the conversation would read something else', () => {
    expect(facetQuestions([facet('processor', ['a', 'Intel Core i7'], ['b', 'AMD Ryzen 7'])])).toEqual([]);
  });
});
