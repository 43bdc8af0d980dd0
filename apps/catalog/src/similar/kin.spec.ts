import { toCandidate } from '../ranking/candidate';
import { aProduct } from '../testing/product.builder';
import { isOfKind } from './kin';

const candidate = (title: string, category?: string) =>
  toCandidate(aProduct({ title, attributes: category === undefined ? {} : { category } }));

describe('of the kind of', () => {
  it.each([
    ['a laptop', 'Acme Laptop', 'a gaming laptop', 'Bolt Gaming Laptop'],
    ['a laptop', 'Acme Laptop', 'a MacBook', 'Apple MacBook Air 13'],
    ['a phone', 'Nothing Phone', 'a smartphone', 'Bolt Smartphone'],
    ['a coffee maker', 'Acme Coffee Maker', 'what is one besides', 'Bolt Espresso Machine Coffee Maker'],
    ['a thing without a name', 'Zyx 3000', 'another', 'Qux 4000'],
  ])('%s (%j) is %s (%j)', (_, subject, __, title) => {
    expect(isOfKind(candidate(title), candidate(subject))).toBe(true);
  });

  it.each([
    ['a laptop', 'Acme Laptop', 'its sleeve', 'Bolt Laptop Sleeve'],
    ['a sofa', 'Acme Sofa', 'its cover', 'Bolt Quilted Sofa Cover, Sofa, Beige'],
    ['a book', 'Sapiens, Book', 'a light to read it by', 'Bolt Neck Book Light'],
    ['a laptop', 'Acme Laptop', 'a thing without a name', 'Qux 4000'],
  ])('%s (%j) is not %s (%j)', (_, subject, __, title) => {
    expect(isOfKind(candidate(title), candidate(subject))).toBe(false);
  });

  it('a thing is what its category says', () => {
    expect(isOfKind(candidate('Qux 4000', 'Laptops'), candidate('Acme Laptop'))).toBe(true);
  });
});
