import { aProduct, aRequirement } from '../testing/product.builder';
import { rankProducts } from './rank-products';
import { WEIGHTS } from './ranking.weights';

const order = (...args: Parameters<typeof rankProducts>): string[] =>
  rankProducts(...args).ranked.map(({ candidate }) => candidate.product.title);

describe('a ranking', () => {
  it('puts the thing itself before a cheaper, better rated accessory', () => {
    const sleeve = aProduct({
      title: 'Laptop Sleeve 15 inch',
      price: 600,
      rating: 5,
      review_count: 90_000,
      shipping_info: { cost: 0 },
    });
    const laptop = aProduct({ title: 'HP Laptop 15', price: 950, rating: 3, review_count: 800, condition: 'fair' });
    expect(order([sleeve, laptop], aRequirement({ price: { max: 1000, currency: 'USD' } }))).toEqual([
      'HP Laptop 15',
      'Laptop Sleeve 15 inch',
    ]);
  });

  it('puts the very thing before one that shares its noun', () => {
    const bed = aProduct({ product_id: 'ebay:1', title: 'Queen Bed', rating: 5, review_count: 9000 });
    const dog_bed = aProduct({ product_id: 'ebay:2', title: 'Calming Dog Bed', rating: 3.5, review_count: 20 });
    expect(order([bed, dog_bed], aRequirement({ product_type: 'dog bed' }))[0]).toBe('Calming Dog Bed');
  });

  it('knows a thing by its other name', () => {
    const chair = aProduct({ product_id: 'ebay:1', title: 'Accent Chair' });
    const sofa = aProduct({ product_id: 'ebay:2', title: 'Linen Sofa' });
    expect(order([chair, sofa], aRequirement({ product_type: 'couch' }))[0]).toBe('Linen Sofa');
  });

  it('puts a console before its games, and those before what only goes with it', () => {
    const titles = [
      'Astro Bot - PlayStation 5, Video Game',
      'Sony PlayStation 5 Slim Game Console',
      'Stand for PlayStation 5',
    ];
    const categories = ['Games', 'Consoles', 'Stands'];
    const found = titles.map((title, at) =>
      aProduct({ product_id: `ebay:${at}`, title, attributes: { category: categories[at]! } }),
    );
    expect(order(found, aRequirement({ product_type: 'playstation 5' }))).toEqual([titles[1], titles[0], titles[2]]);
  });

  it('puts what has the wished facts first', () => {
    const small = aProduct({ product_id: 'ebay:1', title: 'Acme Laptop 8GB' });
    const large = aProduct({ product_id: 'ebay:2', title: 'Acme Laptop 16 GB' });
    expect(order([small, large], aRequirement({ attributes: { ram_gb: 16 } }))[0]).toBe('Acme Laptop 16 GB');
  });

  it('puts a preferred brand before an equal one', () => {
    const acme = aProduct({ product_id: 'ebay:1', title: 'Acme Laptop', attributes: { brand: 'Acme' } });
    const zeta = aProduct({ product_id: 'ebay:2', title: 'Zeta Laptop', attributes: { brand: 'Zeta' } });
    expect(order([acme, zeta], aRequirement({ brand_preferences: ['zeta'] }))[0]).toBe('Zeta Laptop');
  });

  it('trusts many votes more than one perfect vote', () => {
    const loved = aProduct({ product_id: 'ebay:2', title: 'Loved Laptop', rating: 4.6, review_count: 1204 });
    const lucky = aProduct({ product_id: 'ebay:1', title: 'Lucky Laptop', rating: 5, review_count: 1 });
    expect(order([lucky, loved], aRequirement())[0]).toBe('Loved Laptop');
  });

  it('puts the price near a target before one far below it', () => {
    const near = aProduct({ product_id: 'ebay:2', title: 'Near Laptop', price: 310 });
    const far = aProduct({ product_id: 'ebay:1', title: 'Far Laptop', price: 90 });
    expect(order([far, near], aRequirement({ price: { target: 300, currency: 'USD' } }))[0]).toBe('Near Laptop');
  });

  it('says the parts that sum to the score', () => {
    const spec = aRequirement({ attributes: { color: 'red' }, brand_preferences: ['Acme'] });
    for (const { score, parts } of rankProducts([aProduct({ rating: 4.5, review_count: 10 })], spec).ranked) {
      expect(Object.keys(parts).sort()).toEqual(Object.keys(WEIGHTS).sort());
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 10);
    }
  });

  it('gives the weight of what was not asked for to the rest', () => {
    const [ranked] = rankProducts([aProduct()], aRequirement()).ranked;
    expect(ranked?.parts).not.toHaveProperty('brand');
    expect(ranked?.score).toBeGreaterThan(0.8);
  });

  it('orders equals by price, then by id, whatever order they came in', () => {
    const products = ['c', 'a', 'b'].map((id) => aProduct({ product_id: `ebay:${id}` }));
    const ids = (list: typeof products): string[] =>
      rankProducts(list, aRequirement()).ranked.map(({ candidate }) => candidate.product.product_id);
    expect(ids(products)).toEqual(['ebay:a', 'ebay:b', 'ebay:c']);
    expect(ids(products.toReversed())).toEqual(['ebay:a', 'ebay:b', 'ebay:c']);
  });

  it('is empty for no products', () => {
    expect(rankProducts([], aRequirement()).ranked).toEqual([]);
  });

  it('weighs all factors to 1', () => {
    expect(Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
  });
});
