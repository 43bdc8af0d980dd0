import { aProduct, aRequirement } from '../../testing/product.builder';
import { rankProducts } from '../rank-products';
import { falseClaims } from './false-claims';

const spec = aRequirement({ price: { max: 1000, currency: 'USD' }, attributes: { ram_gb: 16, color: 'navy' } });
const product = aProduct({ title: 'Acme Laptop 16GB RAM', price: 788, rating: 4.6, review_count: 1204 });
const elsewhere = { product_id: 'ebay:2', marketplace: 'ebay' as const, price: 800, currency: 'USD', deep_link: '' };
const { context } = rankProducts([product], spec);

const wrong = (sentence: string): string[] => falseClaims(sentence, { product, offers: [elsewhere], context });

describe('the check of reasons', () => {
  it('finds nothing wrong with what is true', () => {
    const sentence =
      'Matches laptop with 16 GB RAM, $212 under your limit, rated 4.6 by 1,204 people, $12 less than at eBay.';
    expect(wrong(sentence)).toEqual([]);
  });

  it.each([
    ['a fact it has not', 'Matches laptop with navy.', 'with navy'],
    ['another distance', 'Matches laptop, $213 under your limit.', '$213 under your limit'],
    ['more stars', 'Matches laptop, rated 4.7 by 1,204 people.', 'rated 4.7 by 1,204 people'],
    ['more people', 'Matches laptop, rated 4.6 by 2,204 people.', 'rated 4.6 by 2,204 people'],
    ['a shop that sells none', 'Matches laptop, $12 less than at Amazon.', '$12 less than at Amazon'],
    ['more offers', 'Matches laptop, lowest price of 3 offers.', 'lowest price of 3 offers'],
    ['free shipping', 'Matches laptop, ships free.', 'ships free'],
    ['what it does not understand', 'Matches laptop, best of the year.', 'best of the year'],
  ])('finds %s', (_, sentence, claim) => {
    expect(wrong(sentence)).toEqual([claim]);
  });

  it.each(['Matches laptop', 'Matches laptop. Buy now.', 'Matches laptop, <b>new</b>.'])(
    'takes %j for no plain sentence',
    (text) => {
      expect(wrong(text)).toContain(text);
    },
  );
});
