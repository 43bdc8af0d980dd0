import { toCandidate } from '../../ranking/candidate';
import { aProduct } from '../../testing/product.builder';
import { nounOf } from './noun-of';
import { OTHER_NAMES, PRODUCT_NOUNS } from './product-nouns';

describe('the noun of a title', () => {
  it.each([
    ['Lenovo IdeaPad Slim 3 15.3" Laptop, 16GB RAM, Wireless Mouse', 'laptop'],
    ['Incase Slim Laptop Sleeve 13"', 'laptop sleeve'],
    ['Phone Case for iPhone 15', 'phone case'],
    ['Nike Pegasus 41 Running Shoe', 'running shoes'],
    ['Breville Coffee Maker with Coffee Grinder', 'coffee maker'],
    ['Charger Compatible with HP Laptop', undefined],
    ['Zyx 3000', undefined],
    ['Apple MacBook Air 13', 'laptop'],
    ['Acme Quilted Sofa Cover, Sofa, Beige', 'sofa cover'],
    ['Glocusent Neck Book Light', 'book light'],
  ])('of %j is %j', (title, noun) => {
    expect(nounOf(toCandidate(aProduct({ title })))).toBe(noun);
  });

  it('is no part of the brand', () => {
    const product = aProduct({ title: 'Mr. Coffee 2129512 Toaster', attributes: { brand: 'Mr. Coffee' } });
    expect(nounOf(toCandidate(product))).toBe('toaster');
  });

  it('is one of a list that names nothing twice', () => {
    expect(PRODUCT_NOUNS).toEqual([...new Set(PRODUCT_NOUNS)]);
    expect(PRODUCT_NOUNS).toEqual(expect.arrayContaining(Object.entries(OTHER_NAMES).flat()));
  });
});
