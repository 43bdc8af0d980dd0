import { someResults } from '../testing/fake-catalog';
import { searchFacts } from './search-facts';

describe('what a search says of itself', () => {
  it('is read from its metadata', () => {
    const { requirement_spec } = someResults({});
    const facts = {
      simulated: ['ebay'],
      left_out: { unrated: 2 },
      already_shown: ['ebay:1'],
      together: [{ requirement_spec, product_ids: ['ebay:1'] }],
      still_searching: ['bestbuy'],
      offered: someResults({}),
    };
    expect(searchFacts(someResults({ search_metadata: { ...facts, cached: true } }))).toEqual(facts);
  });

  it.each<[string, Record<string, unknown>]>([
    ['missing', {}],
    [
      'of another kind',
      { simulated: 'ebay', left_out: [1], already_shown: { 0: 'ebay:1' }, together: 'both', offered: [1] },
    ],
    [
      'nonsense inside',
      {
        simulated: ['nowhere', 1],
        left_out: { a: -1, b: 'x', c: 0, d: 1.5 },
        already_shown: [1],
        together: [{}],
        still_searching: ['nowhere'],
        offered: {},
      },
    ],
    ['null', { simulated: null, left_out: null, already_shown: null, together: null, offered: null }],
  ])('is nothing where it is %s', (_, search_metadata) => {
    expect(searchFacts(someResults({ search_metadata }))).toEqual({
      simulated: [],
      left_out: {},
      already_shown: [],
      together: [],
      still_searching: [],
    });
  });
});
