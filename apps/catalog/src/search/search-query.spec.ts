import { aRequirement } from '../testing/product.builder';
import { toSearchQuery } from './search-query';

const text = (wish: Parameters<typeof aRequirement>[0]): string => toSearchQuery(aRequirement(wish), 50).text;

describe('the query of a requirement', () => {
  it.each([
    ['only the product', {}, 'laptop'],
    ['the one preferred brand', { brand_preferences: ['Lenovo'] }, 'Lenovo laptop'],
    ['no brand among several', { brand_preferences: ['Lenovo', 'HP'] }, 'laptop'],
    ['a brand only once', { product_type: 'Lenovo laptop', brand_preferences: ['lenovo'] }, 'Lenovo laptop'],
    ['memory as sellers write it', { attributes: { ram_gb: 16 } }, 'laptop 16gb'],
    ['a capacity as sellers write it', { attributes: { capacity: '16 GB' } }, 'laptop 16GB'],
    ['the two most telling facts', { attributes: { color: 'red', ram_gb: 16, model: 'X1' } }, 'laptop X1 16gb'],
    ['the first of several', { attributes: { feature: ['touchscreen', 'backlit'] } }, 'laptop touchscreen'],
    ['no fact the product already names', { product_type: 'red laptop', attributes: { color: 'red' } }, 'red laptop'],
    ['no words nobody searches for', { attributes: { recipient: 'my aunt', quantity: 2 } }, 'laptop'],
    ['no price', { price: { max: 1000, currency: 'USD' } }, 'laptop'],
    ['a brand where the product is unknown', { product_type: '', brand_preferences: ['Lego'] }, 'Lego'],
    ['nothing for an empty wish', { product_type: ' ' }, ''],
  ])('asks for %s', (_, wish, expected) => {
    expect(text(wish)).toBe(expected);
  });

  it('passes price limits and condition on', () => {
    const spec = aRequirement({ price: { min: 1, max: 9, target: 5, currency: 'EUR' }, condition: 'refurbished' });
    expect(toSearchQuery(spec, 7)).toEqual({
      text: 'laptop',
      price: { min: 1, max: 9, currency: 'EUR' },
      condition: 'refurbished',
      limit: 7,
    });
  });

  it('does not limit the price by a target', () => {
    expect(toSearchQuery(aRequirement({ price: { target: 300, currency: 'USD' } }), 7).price).toBeUndefined();
  });

  it('leaves the order to us', () => {
    expect(toSearchQuery(aRequirement({ sort: 'price_asc' }), 7)).not.toHaveProperty('sort');
  });
});
