import { toCandidate } from '../../ranking/candidate';
import { aProduct } from '../../testing/product.builder';
import { nounOf } from './noun-of';
import { PRODUCT_NOUNS } from './product-nouns';

describe('the noun of a title', () => {
  it.each([
    ['Lenovo IdeaPad Slim 3 15.3" Laptop, 16GB RAM, Wireless Mouse', 'laptop'],
    ['Incase Slim Laptop Sleeve 13"', 'laptop sleeve'],
    ['Phone Case for iPhone 15', 'phone case'],
    ['Nike Pegasus 41 Running Shoe', 'running shoes'],
    ['Breville Coffee Maker with Coffee Grinder', 'coffee maker'],
    ['Charger Compatible with HP Laptop', undefined],
    ['Zyx 3000', undefined],
  ])('of %j is %j', (title, noun) => {
    expect(nounOf(toCandidate(aProduct({ title })))).toBe(noun);
  });

  it('is one of a list that names nothing twice', () => {
    expect(PRODUCT_NOUNS).toEqual([...new Set(PRODUCT_NOUNS)]);
  });
});
