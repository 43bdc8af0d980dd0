import { aProduct, aRequirement } from '../../testing/product.builder';
import { kindLimit } from './kind.limit';

const reason = (product_type: string, title: string, attributes = {}) =>
  kindLimit(aRequirement({ product_type }))?.(aProduct({ title, attributes }));

describe('the limit of the kind', () => {
  it.each([
    ['red scooter', 'Hanna Kids Pajamas with Scooters, Red'],
    ['red scooter', 'Kids Scooter Pajamas Red'],
    ['laptop', 'Acme Laptop Sleeve 15"'],
    ['laptop', 'Acme Backpack, Fits a Laptop'],
    ['phone', 'Clear Phone Case'],
    ['coffee', 'Acme Coffee Mug'],
    ['gaming laptop', 'Moleskine Classic Hard Cover Notebook, 240 Pages, Black'],
  ])('leaves out for %j the clearly other %j', (wish, title) => {
    expect(reason(wish, title)).toBe('other_kind');
  });

  it.each([
    ['the thing itself', 'scooter', 'Razor Scooter with Bell'],
    ['the thing by another name', 'phone', 'Apple iPhone 15 128GB'],
    ['what one may be glad of as well', 'earbuds', 'Sony WH-CH520 Wireless Headphones'],
    ['a laptop that is called a notebook', 'laptop', 'Dell Inspiron Notebook, 16GB RAM'],
    ['paper that is called a notebook', 'journal', 'Moleskine Classic Notebook'],
    ['what does not say what it is', 'scooter', 'Razor A5 Lux'],
    ['what the shelf says it is', 'scooter', 'Razor Helmet Edition A5', { category: 'Scooters' }],
    ['what is wished for as an accessory', 'laptop sleeve', 'Acme Laptop Sleeve 15"'],
    ['anything for a word we do not know', 'flibbertigibbet', 'Acme Pajamas'],
    ['anything for a name', 'iPhone 15 Pro', 'Acme Phone Case'],
    ['anything where nothing is wished for', '', 'Acme Pajamas'],
  ])('lets %s pass', (_, wish, title, attributes: object = {}) => {
    expect(reason(wish, title, attributes)).toBeUndefined();
  });

  it('looks at what is wished for, not at what that is for', () => {
    expect(reason('backpack for my laptop', 'Acme Laptop')).toBe('other_kind');
    expect(reason('backpack for my laptop', 'Acme Laptop Backpack')).toBeUndefined();
  });
});
