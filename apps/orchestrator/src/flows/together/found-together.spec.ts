import type { SearchResults } from '@talknshop/contracts';
import { aProduct, aRequirement } from '@talknshop/testing';
import { someResults } from '../testing/fake-catalog';
import { type Answer, foundTogether } from './found-together';
import { resultsOfEach } from './results-of-each';

const laptops = aRequirement({ product_type: 'laptop' });
const mice = aRequirement({ product_type: 'mouse' });

const products = (name: string, count: number) =>
  Array.from({ length: count }, (_, place) => aProduct({ product_id: `ebay:${name}${place + 1}` }));
const answer = (requirement_spec: typeof laptops, results: Partial<SearchResults>): Answer => ({
  requirement_spec,
  results: someResults({ requirement_spec, ...results }),
});
const ids = (results: SearchResults) => results.products.map(({ product_id }) => product_id.slice(5));

describe('several answers in one', () => {
  it('show the best of each, group after group, as many as one answer shows', () => {
    const found = foundTogether(
      [answer(laptops, { products: products('l', 10) }), answer(mice, { products: products('m', 10) })],
      4,
    );
    expect(ids(found)).toEqual(['l1', 'l2', 'm1', 'm2']);
    expect(found.groups!.map(({ product_ids }) => product_ids)).toEqual([
      ['ebay:l1', 'ebay:l2'],
      ['ebay:m1', 'ebay:m2'],
    ]);
  });

  it('count everything, and go on with the last', () => {
    const found = foundTogether([answer(laptops, { total_count: 40 }), answer(mice, { total_count: 2 })], 4);
    expect(found).toMatchObject({ total_count: 42, requirement_spec: mice });
  });

  it('show a product once', () => {
    const same = products('l', 2);
    const found = foundTogether([answer(laptops, { products: same }), answer(mice, { products: same })], 10);
    expect(ids(found)).toEqual(['l1', 'l2']);
  });

  it('say where one could not look that others could', () => {
    const marketplaces_failed = [{ marketplace: 'bestbuy' as const, reason: 'It is down.' }];
    const found = foundTogether([answer(laptops, { marketplaces_failed }), answer(mice, {})], 10);
    expect(found.marketplaces_failed).toEqual(marketplaces_failed);
    expect(found.groups![0]).not.toHaveProperty('marketplaces_failed');
    expect(found.groups![1]!.marketplaces_failed).toEqual([]);
  });

  it('keep why one was not searched for at all', () => {
    const failure = 'I could not reach the marketplaces.';
    const found = foundTogether([{ requirement_spec: laptops, failure }, answer(mice, {})], 10);
    expect(found.groups![0]).toEqual({ requirement_spec: laptops, product_ids: [], total_count: 0, failure });
  });

  it('come apart again, after being stored', () => {
    const each = [
      someResults({
        requirement_spec: laptops,
        products: products('l', 2),
        search_metadata: { left_out: { unrated: 1 } },
      }),
      someResults({
        requirement_spec: mice,
        products: products('m', 1),
        total_count: 5,
        marketplaces_searched: ['ebay'],
      }),
    ];
    const answers = each.map((results) => ({ requirement_spec: results.requirement_spec, results }));
    const stored = JSON.parse(JSON.stringify(foundTogether(answers, 10))) as SearchResults;
    expect(resultsOfEach(stored)).toEqual(each);
  });

  it('are one when there is one', () => {
    const results = someResults({ products: products('l', 2) });
    expect(resultsOfEach(results)).toEqual([results]);
  });
});
