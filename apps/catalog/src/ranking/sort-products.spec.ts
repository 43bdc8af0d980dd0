import type { SortOrder } from '@talknshop/contracts';
import { aProduct, aRequirement } from '../testing/product.builder';
import { rankProducts } from './rank-products';
import { sortProducts } from './sort-products';

const products = [
  aProduct({ product_id: 'ebay:mid', price: 500, rating: 4, review_count: 10 }),
  aProduct({ product_id: 'ebay:low', price: 100 }),
  aProduct({ product_id: 'ebay:top', price: 900, rating: 4, review_count: 99 }),
  aProduct({ product_id: 'ebay:sleeve', price: 9, title: 'Laptop Sleeve', rating: 5, review_count: 2 }),
];

const sorted = (list: typeof products, order?: SortOrder): string[] =>
  sortProducts(rankProducts(list, aRequirement()), order).ranked.map(({ candidate }) =>
    candidate.product.product_id.replace('ebay:', ''),
  );

describe('sorted products', () => {
  it.each([
    ['price_asc' as const, ['low', 'mid', 'top']],
    ['price_desc' as const, ['top', 'mid', 'low']],
    ['rating' as const, ['top', 'mid', 'low']],
  ])('come by %s without accessories', (order, ids) => {
    expect(sorted(products, order)).toEqual(ids);
  });

  it('keep accessories, last, in order of relevance', () => {
    expect(sorted(products)).toHaveLength(4);
    expect(sorted(products).at(-1)).toBe('sleeve');
  });

  it('keep accessories when there is nothing else', () => {
    expect(sorted([products[3]!], 'price_asc')).toEqual(['sleeve']);
  });

  it('count the accessories left out', () => {
    expect(sortProducts(rankProducts(products, aRequirement()), 'price_asc').accessories).toBe(1);
  });
});
