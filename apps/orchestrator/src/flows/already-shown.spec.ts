import { aProduct, aRequirement } from '@talknshop/testing';
import { alreadyShown, notYetShown } from './already-shown';
import { someResults } from './testing/fake-catalog';

const products = ['a', 'b', 'c', 'd', 'e'].map((id) => aProduct({ product_id: `ebay:${id}` }));
const requirement_spec = aRequirement({ condition: 'new' });
const ids = ({ products: shown }: { products: { product_id: string }[] }) => shown.map(({ product_id }) => product_id);

describe('what was shown already', () => {
  it('is the products of the results, for their need', () => {
    const results = someResults({ products: products.slice(0, 2), requirement_spec });
    expect(alreadyShown(results)).toEqual({ requirement_spec, product_ids: ['ebay:a', 'ebay:b'] });
  });

  it('grows with every further answer, until nothing is left', () => {
    const all = someResults({ products, requirement_spec });
    const first = notYetShown(all, alreadyShown(someResults({ products: products.slice(0, 2) })).product_ids, 2);
    expect(ids(first)).toEqual(['ebay:c', 'ebay:d']);
    const second = notYetShown(all, alreadyShown(first).product_ids, 2);
    expect(ids(second)).toEqual(['ebay:e']);
    expect(ids(notYetShown(all, alreadyShown(second).product_ids, 2))).toEqual([]);
  });

  it('is known after being stored', () => {
    const stored = JSON.parse(JSON.stringify(notYetShown(someResults({ products }), ['ebay:a'], 2)));
    expect(alreadyShown(stored).product_ids).toEqual(['ebay:a', 'ebay:b', 'ebay:c']);
  });
});
