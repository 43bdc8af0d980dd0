import { toCandidate } from '../ranking/candidate';
import { aProduct } from '../testing/product.builder';
import { typeOf } from './type-of';

describe('the type of a product', () => {
  it.each([
    ['the noun in its title', { title: 'Acme Laptop 15' }, 'laptop'],
    ['its category', { title: 'Zyx 3000', attributes: { category: 'Home/Garden Gnomes & Elves' } }, 'garden gnome'],
    ['the words of its title', { title: 'Zyx 3000 Acme Frobnicator of Great Power' }, 'zyx acme frobnicator of'],
    ['its very title', { title: '3000' }, '3000'],
  ])('is %s', (_, product, type) => {
    expect(typeOf(toCandidate(aProduct(product)))).toBe(type);
  });
});
