import { aProduct, aRequirement } from '@talknshop/testing';
import { alreadyShown, amongOthers, notYetShown, shownTogether } from './already-shown';
import { someResults } from './testing/fake-catalog';
import { foundTogether } from './together/found-together';

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

describe('what was shown of needs that were answered together', () => {
  const laptops = aRequirement({ product_type: 'laptop' });
  const mice = aRequirement({ product_type: 'mouse' });
  const answer = (need: typeof laptops, shown: typeof products) => ({
    requirement_spec: need,
    results: someResults({ requirement_spec: need, products: shown }),
  });
  const both = foundTogether([answer(laptops, products.slice(0, 2)), answer(mice, products.slice(2, 4))], 10);

  it('is known of each', () => {
    expect(shownTogether(both)).toEqual([
      { requirement_spec: laptops, product_ids: ['ebay:a', 'ebay:b'] },
      { requirement_spec: mice, product_ids: ['ebay:c', 'ebay:d'] },
    ]);
  });

  it('is that of the last where the conversation goes on', () => {
    expect(alreadyShown(both)).toEqual({ requirement_spec: mice, product_ids: ['ebay:c', 'ebay:d'] });
  });

  it('stays known of the others when one is changed', () => {
    const cheaper = { ...laptops, price: { max: 500, currency: 'USD' } };
    const changed = amongOthers(
      someResults({ requirement_spec: cheaper, products: products.slice(4) }),
      shownTogether(both),
    );
    const stored = JSON.parse(JSON.stringify(changed)) as typeof changed;
    expect(shownTogether(stored)).toEqual([
      { requirement_spec: cheaper, product_ids: ['ebay:e'] },
      { requirement_spec: mice, product_ids: ['ebay:c', 'ebay:d'] },
    ]);
    expect(alreadyShown(stored)).toEqual({ requirement_spec: cheaper, product_ids: ['ebay:e'] });
  });
});
