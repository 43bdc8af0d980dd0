import { aProduct } from '../testing/product.builder';
import { whySimilar } from './why-similar';

type Changes = Parameters<typeof aProduct>[0];

const why = (product: Changes, subject: Changes = {}) => whySimilar(aProduct(product), aProduct(subject), 'laptop');

describe('the reason for a similar product', () => {
  it('names what both have', () => {
    const attributes = { brand: 'Acme', color: 'Navy' };
    const one = { attributes: { ...attributes, brand: 'ACME' }, title: 'Acme Laptop 16GB RAM' };
    const other = { attributes: { ...attributes, ram: '16 GB', color: 'Red' } };
    expect(why(one, other)).toBe('Found for laptop, also from ACME, also with 16 GB RAM, for about the same price.');
  });

  it.each([
    [460, '$40 cheaper'],
    [512.5, '$12.50 dearer'],
    [505, 'for about the same price'],
  ])('says of a price of %d beside 500: %s', (price, words) => {
    expect(why({ price })).toBe(`Found for laptop, ${words}.`);
  });

  it('takes nothing unknown for common', () => {
    expect(why({ attributes: { brand: 'Acme' } })).not.toContain('Acme');
  });
});
