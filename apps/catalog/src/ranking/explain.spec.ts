import type { RequirementSpec } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import { aProduct, aRequirement } from '../testing/product.builder';
import { explain } from './explain';
import { rankProducts } from './rank-products';

function why(product: Partial<FoundProduct>, wish: Partial<RequirementSpec> = {}): string {
  const { ranked, context } = rankProducts([aProduct(product)], aRequirement(wish));
  return explain(ranked[0]!, context);
}

const under1000 = { price: { max: 1000, currency: 'USD' } };

describe('why a product is ranked', () => {
  it('names what matches and the strongest reasons with their numbers', () => {
    const product = { title: 'Acme Laptop 16GB', price: 788, rating: 4.6, review_count: 1204 };
    expect(why(product, { ...under1000, attributes: { ram_gb: 16 } })).toBe(
      'Matches laptop with 16 GB RAM, $212 under your limit, rated 4.6 by 1,204 people.',
    );
  });

  it('does not call an accessory what it goes with', () => {
    expect(why({ title: 'Laptop Sleeve' })).toMatch(/^Goes with laptop, but may not be one/);
  });

  it('claims no match where the title names no such thing', () => {
    expect(why({ title: 'ThinkPad X1' })).toMatch(/^Found for laptop/);
  });

  it('lists wished facts only where they are met', () => {
    const sentence = why({ attributes: { color: 'Navy Blue' } }, { attributes: { color: 'navy', material: 'wool' } });
    expect(sentence).toContain('with navy');
    expect(sentence).not.toContain('wool');
  });

  it.each([
    ['the target', { price: 288 }, { price: { target: 300, currency: 'USD' } }, '$12 below the $300 you named'],
    ['the exact target', { price: 300 }, { price: { target: 300, currency: 'USD' } }, 'exactly the $300 you named'],
    ['the limit met', { price: 1000 }, under1000, 'right at your limit'],
    ['cents', { price: 999.5 }, under1000, '$0.50 under your limit'],
    ['free delivery', { shipping_info: { cost: 0 } }, {}, 'ships free'],
    ['delivery costs', { shipping_info: { cost: 4.99 } }, {}, '$4.99 shipping'],
    ['a used condition', { condition: 'good' as const }, {}, 'in good condition'],
    ['a wished condition', {}, { condition: 'new' as const }, 'new'],
    ['one vote', { rating: 5, review_count: 1 }, {}, 'rated 5 by one person'],
    [
      'a preferred brand',
      { attributes: { brand: 'Acme' } },
      { brand_preferences: ['Acme'] },
      'from Acme as you prefer',
    ],
  ])('says %s', (_, product, wish, words) => {
    expect(why(product, wish)).toContain(words);
  });

  it('does not boast with a poor rating', () => {
    expect(why({ rating: 3.1, review_count: 50 })).not.toContain('rated');
  });

  it('is one sentence', () => {
    expect(why({ rating: 4.5, review_count: 3, shipping_info: { cost: 0 } }, under1000)).toMatch(/^[A-Z][^!?]*[^.]\.$/);
  });
});
