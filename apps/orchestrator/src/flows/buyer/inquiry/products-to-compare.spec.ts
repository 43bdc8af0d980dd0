import { aShownProduct } from '../../testing/a-shown-product';
import { productsToCompare } from './products-to-compare';

const shown = [
  aShownProduct({ product_id: 'ebay:1', title: 'Dell XPS 13 Laptop', price: 900 }),
  aShownProduct({ product_id: 'ebay:2', title: 'HP Pavilion 15 Laptop', price: 500 }),
  aShownProduct({ product_id: 'ebay:3', title: 'Dell Inspiron 15 Laptop', price: 450 }),
  aShownProduct({ product_id: 'ebay:4', title: 'Lenovo Yoga Laptop', price: 700 }),
];

describe('the products to compare', () => {
  it.each([
    ['compare the first two', '1 2'],
    ['compare the top three', '1 2 3'],
    ['compare the last 2', '3 4'],
    ['compare the cheapest two', '3 2'],
    ['compare 1 and 3', '1 3'],
    ['4 vs 2', '4 2'],
    ['which is better, the first or the second?', '1 2'],
    ['how does number 2 compare to number 4?', '2 4'],
    ['put the first and the last side by side', '1 4'],
    ['compare the HP with the Lenovo', '2 4'],
    ['what is the difference between the Inspiron and the Yoga?', '3 4'],
    ['compare 1, 2 and 4', '1 2 4'],
    ['compare 2 and 2', '2'],
    ['compare them', '1 2 3 4'],
    ['which of these has the best rating?', '1 2 3 4'],
    ['compare the first nine', '1 2 3 4'],
  ])('of “%s” are %s', (text, places) => {
    const compared = productsToCompare(text, shown).map(({ product_id }) => product_id.replace('ebay:', ''));
    expect(compared.join(' ')).toBe(places);
  });

  it('are six at most', () => {
    const many = Array.from({ length: 10 }, (_, n) => aShownProduct({ product_id: `ebay:${n}`, title: `Laptop ${n}` }));
    expect(productsToCompare('compare them all', many)).toHaveLength(6);
    expect(productsToCompare('compare the first 9', many)).toHaveLength(6);
  });

  it('are none where nothing was shown', () => {
    expect(productsToCompare('compare 1 and 3', [])).toEqual([]);
  });
});
