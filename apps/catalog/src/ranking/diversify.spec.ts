import { aProduct, aRequirement } from '../testing/product.builder';
import { diversify } from './diversify';
import { rankProducts } from './rank-products';

const macs = ['Silver', 'Gold', 'Gray'].map((color, index) =>
  aProduct({
    product_id: `walmart:mac${index}`,
    marketplace: 'walmart',
    title: `Apple MacBook Air 13 Laptop ${color}`,
  }),
);
const others = ['Acer Swift Go 14 Laptop', 'HP Pavilion Plus 16 Laptop'].map((title, index) =>
  aProduct({ product_id: `amazon:other${index}`, marketplace: 'amazon', title }),
);

const order = (products: typeof macs) => diversify(rankProducts(products, aRequirement()).ranked);
const ids = (products: typeof macs) => order(products).map(({ candidate }) => candidate.product.product_id);

describe('a varied order', () => {
  it('does not begin with one product in all its colours', () => {
    expect(ids([...macs, ...others]).slice(0, 3)).toEqual(expect.arrayContaining(['amazon:other0', 'amazon:other1']));
  });

  it('loses and repeats nothing', () => {
    expect(ids([...macs, ...others]).toSorted()).toEqual(
      [...macs, ...others].map(({ product_id }) => product_id).toSorted(),
    );
  });

  it('says what a product lost, so that the parts still sum to the score', () => {
    for (const { score, parts } of order([...macs, ...others]))
      expect(Object.values(parts).reduce((sum, points) => sum + points, 0)).toBeCloseTo(score, 10);
    expect(order(macs).map(({ parts }) => parts.diversity ?? 0)).toEqual([0, -0.036, -0.072]);
  });

  it('does not lift what only goes with the wished thing above the thing', () => {
    const sleeve = aProduct({ product_id: 'ebay:sleeve', marketplace: 'ebay', title: 'Laptop Sleeve' });
    expect(ids([...macs, sleeve]).at(-1)).toBe('ebay:sleeve');
  });
});
