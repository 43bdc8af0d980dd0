import type { RequirementSpec } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import { arrangeProducts } from '../search/arrange-products';
import { aProduct, aRequirement } from '../testing/product.builder';
import { rankProducts } from './rank-products';
import { WEIGHTS, type FactorName } from './ranking.weights';

type Changes = Partial<FoundProduct>;

/** By factor: two products alike but for it, and what has to be asked for. The worse one is first in every tie. */
const PAIRS: Record<FactorName, { better: Changes; worse: Changes; wish?: Partial<RequirementSpec> }> = {
  relevance: { better: { title: 'Acme Laptop' }, worse: { title: 'Acme Thinkbook' } },
  facts: {
    better: { attributes: { ram_gb: 16 } },
    worse: { attributes: { ram_gb: 8 } },
    wish: { attributes: { ram_gb: 16 } },
  },
  brand: {
    better: { attributes: { brand: 'Bolt' } },
    worse: { attributes: { brand: 'Coyote' } },
    wish: { brand_preferences: ['Bolt'] },
  },
  price: { better: { price: 700 }, worse: { price: 60 }, wish: { price: { max: 1000, currency: 'USD' } } },
  rating: { better: { rating: 4.9, review_count: 2000 }, worse: { rating: 2.4, review_count: 2000 } },
  condition: { better: { condition: 'new' }, worse: { condition: 'fair' } },
  delivery: { better: { shipping_info: { cost: 0 } }, worse: { shipping_info: { cost: 300 } } },
};

const NAMES = Object.keys(PAIRS) as FactorName[];

const product = (id: string, ...changes: Changes[]): FoundProduct =>
  aProduct({
    ...Object.assign({}, ...changes),
    product_id: `ebay:${id}`,
    marketplace: 'ebay',
    attributes: Object.assign({}, ...changes.map(({ attributes }) => attributes)),
  });

const firstOf = (products: readonly FoundProduct[], wish: Partial<RequirementSpec> = {}): string =>
  rankProducts(products, aRequirement(wish)).ranked[0]!.candidate.product.product_id;

describe('the weights of a ranking', () => {
  it('sum to 1, and none is below 0', () => {
    const weights = Object.values(WEIGHTS);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(Math.min(...weights)).toBeGreaterThan(0);
  });

  it.each(NAMES)('put the one with the better %s first of two that are alike but for it', (name) => {
    const { better, worse, wish } = PAIRS[name];
    const found = [product('a', worse), product('b', better)];
    expect(firstOf(found, wish)).toBe('ebay:b');
    expect(firstOf(found.toReversed(), wish)).toBe('ebay:b');
  });

  it.each([
    ['relevance', 'price'],
    ['relevance', 'rating'],
    ['relevance', 'condition'],
    ['relevance', 'delivery'],
    ['facts', 'price'],
    ['facts', 'rating'],
    ['facts', 'condition'],
    ['facts', 'delivery'],
    ['brand', 'condition'],
    ['brand', 'delivery'],
    ['price', 'delivery'],
    ['rating', 'delivery'],
  ] as const)('let %s speak louder than %s', (louder, other) => {
    const [one, two] = [PAIRS[louder], PAIRS[other]];
    const found = [product('a', one.worse, two.better), product('b', one.better, two.worse)];
    expect(firstOf(found, { ...one.wish, ...two.wish })).toBe('ebay:b');
  });

  it('never put what only goes with the thing before the thing, whatever else speaks for it', () => {
    const { price, rating, condition, delivery } = PAIRS;
    const sleeve = product('a', price.better, rating.better, condition.better, delivery.better, {
      title: 'Acme Laptop Sleeve',
    });
    const laptop = product('b', price.worse, rating.worse, condition.worse, delivery.worse, { title: 'Acme Laptop' });
    expect(firstOf([sleeve, laptop], price.wish)).toBe('ebay:b');
  });

  it('never let the best of all through a limit', () => {
    const dream = NAMES.map((name) => PAIRS[name].better);
    const nightmare = NAMES.filter((name) => name !== 'relevance').map((name) => PAIRS[name].worse);
    const wish = Object.assign({}, ...NAMES.map((name) => PAIRS[name].wish)) as Partial<RequirementSpec>;
    const found = [product('a', ...dream, { price: 1000.01 }), product('b', ...nightmare)];
    const { ranked } = arrangeProducts(found, aRequirement(wish));
    expect(ranked.map(({ candidate }) => candidate.product.product_id)).toEqual(['ebay:b']);
  });

  it('make of many good votes more than of one perfect vote', () => {
    const loved = product('b', { rating: 4.6, review_count: 1200 });
    expect(firstOf([product('a', { rating: 5, review_count: 1 }), loved])).toBe('ebay:b');
  });

  it('take nobody rated for neither good nor bad', () => {
    const unrated = product('b');
    const [good, bad] = [PAIRS.rating.better, PAIRS.rating.worse];
    expect(firstOf([product('a', bad), unrated])).toBe('ebay:b');
    expect(firstOf([unrated, product('c', good)])).toBe('ebay:c');
  });
});
