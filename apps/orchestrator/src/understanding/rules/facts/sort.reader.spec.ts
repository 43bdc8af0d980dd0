import type { SortOrder } from '@talknshop/contracts';
import { readSort } from './sort.reader';

describe('readSort', () => {
  it.each<[string, SortOrder | undefined]>([
    ['the cheapest kettle', 'price_asc'],
    ['show me cheaper ones', 'price_asc'],
    ['sort by price', 'price_asc'],
    ['those are too expensive', 'price_asc'],
    ['the most expensive one', 'price_desc'],
    ['best rated headphones', 'rating'],
    ['sort them by rating', 'rating'],
    ['best match first', 'relevance'],
    ['best matches please', 'relevance'],
    ['the most relevant first', 'relevance'],
    ['sort by relevance', 'relevance'],
    ['shoes that match my dress', undefined],
    ['cheaper than 50 dollars', undefined],
    ['a good laptop', undefined],
  ])('reads the order of "%s"', (text, order) => {
    expect(readSort(text)).toBe(order);
  });
});
