import { makeProducts } from './make-products';
import type { ProductGroup } from './product-group';

const group = (rows: string): ProductGroup => ({
  product_type: 'coffee_maker',
  category_path: ['Kitchen'],
  noun: 'Coffee Maker',
  highlights: ['{cups} Cup', '{feature}'],
  pitch: 'Brews.',
  trade: 'appliance',
  rows: `brand | model | cups | feature | color | price | rating | reviews\n${rows}`,
});

const productsOf = (rows: string) => makeProducts([group(rows)]).map(({ product }) => product);

describe('makeProducts', () => {
  it('makes a product of a line', () => {
    expect(productsOf('Acme | Drip 5 | 5 | | Black | 29.99 | 4.2 | 31')).toEqual([
      {
        key: 'coffee_maker/acme-drip-5',
        product_type: 'coffee_maker',
        category_path: ['Kitchen'],
        brand: 'Acme',
        model: 'Drip 5',
        name: 'Acme Drip 5 Coffee Maker, 5 Cup, Black',
        description: 'Acme Drip 5 Coffee Maker: 5 Cup, Black. Brews.',
        specs: { cups: 5 },
        color: 'Black',
        gtin: expect.stringMatching(/^\d{12}$/),
        list_price: 29.99,
        rating: 4.2,
        review_count: 31,
      },
    ]);
  });

  it('makes a product of every combination of choices, each at its price', () => {
    const products = productsOf('Acme | Drip | 5 / 12 +20 | | Black / Red -5 | 30 | 4.2 | 31');
    expect(products.map(({ key, list_price }) => [key, list_price])).toEqual([
      ['coffee_maker/acme-drip/5/black', 30],
      ['coffee_maker/acme-drip/5/red', 25],
      ['coffee_maker/acme-drip/12/black', 50],
      ['coffee_maker/acme-drip/12/red', 45],
    ]);
  });

  it('names what tells a product from its siblings, however much else there is to tell', () => {
    const wordy = {
      ...group('Acme | Drip | 5 / 12 | Timer | Black | 30 | 4.2 | 31'),
      highlights: ['a', 'b', 'c', '{cups} Cup'],
    };
    expect(makeProducts([wordy]).map(({ product }) => product.name)).toEqual([
      'Acme Drip Coffee Maker, a, b, 5 Cup, Black',
      'Acme Drip Coffee Maker, a, b, 12 Cup, Black',
    ]);
  });

  it('leaves the numbers of the others alone when a line is added', () => {
    const old_line = 'Acme | Drip 5 | 5 | | Black | 29.99 | 4.2 | 31';
    const [before] = productsOf(old_line);
    const after = productsOf(`Acme | Press | 3 | | Black | 19.99 | 4.6 | 87\n${old_line}`);
    expect(after.at(-1)?.gtin).toBe(before?.gtin);
  });

  it.each([
    ['too few cells', 'Acme | Drip 5 | 5'],
    ['no price', 'Acme | Drip 5 | 5 | | Black | | 4.2 | 31'],
    ['no brand', ' | Drip 5 | 5 | | Black | 30 | 4.2 | 31'],
    ['a twin', 'Acme | Drip 5 | 5 | | Black | 30 | 4.2 | 31\nAcme | Drip 5 | 5 | | Red | 35 | 4.1 | 3'],
  ])('refuses a line with %s', (_, rows) => {
    expect(() => productsOf(rows)).toThrow(expect.objectContaining({ code: 'bad_catalogue' }));
  });
});
