import type { Comparison } from '@talknshop/contracts';
import { aProduct } from '../testing/a-product';
import { withCardRatings } from './with-card-ratings';

const one = aProduct({ product_id: 'ebay:1' });
const other = aProduct({ product_id: 'amazon:2', rating: 4.1, review_count: 80 });
const comparison: Comparison = {
  products: [one, other],
  attributes: [
    { name: 'ram', unit: 'GB', values: [16, 8], differs: true },
    { name: 'rating', values: [null, 4.1], differs: false },
  ],
  best: { lowest_price: ['ebay:1'] },
  not_found: [],
  marketplaces_failed: [],
};

describe('a comparison beside its cards', () => {
  it('shows the rating that a card has from another offer of the product', () => {
    const { attributes, best } = withCardRatings(comparison, [{ ...one, rating: 4.6, review_count: 1200 }, other]);
    expect(attributes).toEqual([
      { name: 'ram', unit: 'GB', values: [16, 8], differs: true },
      { name: 'rating', values: [4.6, 4.1], differs: true },
      { name: 'review_count', values: [1200, 80], differs: true },
    ]);
    expect(best).toEqual({ lowest_price: ['ebay:1'], highest_rating: ['ebay:1'] });
  });

  it('keeps what the catalog knows of a product whose card has no rating', () => {
    const { attributes, best } = withCardRatings(comparison, [one, { ...other, rating: undefined }]);
    expect(attributes).toContainEqual({ name: 'rating', values: [null, 4.1], differs: false });
    expect(best).toEqual({ lowest_price: ['ebay:1'] });
  });

  it('has no row for ratings where nobody is rated', () => {
    const unrated = { ...comparison, products: [one], attributes: [] };
    expect(withCardRatings(unrated, [one]).attributes).toEqual([]);
  });
});
