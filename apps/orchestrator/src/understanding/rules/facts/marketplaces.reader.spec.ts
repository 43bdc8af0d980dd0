import { SEARCH_MARKETPLACES, type SearchMarketplace } from '@talknshop/contracts';
import { tokenise, wordsOf } from '../text/tokens';
import { readMarketplaces } from './marketplaces.reader';

const marketplacesIn = (text: string) => readMarketplaces(tokenise(text)).found;

describe('readMarketplaces', () => {
  it.each([
    ['a lamp from any marketplace', 'a lamp from'],
    ['search everywhere', ''],
    ['any platform shoes', 'any platform shoes'],
  ])('leaves of “%s” what says nothing of where to look', (text, rest) => {
    expect(wordsOf(readMarketplaces(tokenise(text)).rest).trim()).toBe(rest);
  });

  it.each<[string, SearchMarketplace[]]>([
    ['a lamp on ebay', ['ebay']],
    ['a desk from amazon or walmart', ['amazon', 'walmart']],
    ['only best buy', ['bestbuy']],
    ['towels at target', ['target']],
    ['an amazon echo', []],
    ['archery target', []],
    ['a lamp', []],
  ])('reads where to look from "%s"', (text, marketplaces) => {
    expect(marketplacesIn(text)).toEqual(marketplaces);
  });

  it('looks everywhere else when a marketplace is ruled out', () => {
    expect(marketplacesIn('not from walmart')).toEqual(SEARCH_MARKETPLACES.filter((name) => name !== 'walmart'));
  });
});
