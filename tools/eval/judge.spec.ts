import type { ChatAnswer } from './chat';
import type { Expected } from './eval-set';
import { judge } from './judge';

const answer = (known: Partial<ChatAnswer>): ChatAnswer => ({ status: 200, ms: 1, ...known });
const figures = (text: string, expect: Expected, known: object) => {
  const answers = [answer(known as Partial<ChatAnswer>)];
  const judged = judge([{ item: { id: '1', text, expect }, answers }]).all();
  return Object.fromEntries(judged.map(({ field, right, misses }) => [field, [right, misses.length]]));
};
const need = (spec: object) => ({ intent: 'buy', requirement_spec: spec });

describe('judge', () => {
  it('counts the intent', () => {
    expect(figures('bye', { intent: 'goodbye' }, { intent: 'thanks' })).toMatchObject({ intent: [0, 1] });
  });

  it('counts a price as right when every bound agrees', () => {
    const expected = { intent: 'buy', price_min: null, price_max: 40, price_target: null };

    expect(figures('a lamp, $40', expected, need({ price: { max: 40 } }))).toMatchObject({ price: [1, 0] });
    expect(figures('a lamp, $40', expected, need({ price: { max: 40, min: 1 } }))).toMatchObject({ price: [0, 1] });
  });

  it('takes a product that holds the one expected', () => {
    const expected = { intent: 'buy', product_type: ['lamp'] };

    expect(figures('a lamp', expected, need({ product_type: 'desk lamps' }))).toMatchObject({ 'product type': [1, 0] });
  });

  it('refuses a product of more than four words', () => {
    const expected = { intent: 'buy', product_type: ['lamp'] };
    const got = need({ product_type: 'a very nice desk lamp' });

    expect(figures('a lamp', expected, got)).toMatchObject({ 'product type': [0, 1] });
  });

  it('counts every wanted value and every kept word of the attributes', () => {
    const expected = { intent: 'buy', product_type: ['lamp'], attributes: { color: ['red'], size: ['12 inch'] } };
    const got = need({ product_type: 'lamp', attributes: { color: 'red', style: 'modern' } });

    expect(figures('', expected, got)).toMatchObject({ 'attribute recall': [1, 1], 'attribute precision': [1, 1] });
  });

  it('does not judge a brand that is only implied', () => {
    const got = need({ brand_preferences: ['Apple'] });

    expect(figures('an iphone', { intent: 'buy', brand: [] }, got)).not.toHaveProperty('brand');
  });

  it('holds a brand that was said but not wanted against the answer', () => {
    const got = need({ brand_preferences: ['Apple'] });

    expect(figures('fits apple', { intent: 'buy', brand: [] }, got)).toMatchObject({ brand: [0, 1] });
  });

  it('judges a listing by title, price and marketplaces', () => {
    const expected = { intent: 'sell', price: 90, title_contains: ['trek'], marketplaces: ['facebook_marketplace'] };
    const listing_spec = { title: 'Trek 820', price: 90, target_marketplaces: ['facebook'] };

    expect(figures('sell my trek', expected, { intent: 'sell', listing_spec })).toMatchObject({
      'listing price': [1, 0],
      'listing title': [1, 0],
      'listing marketplaces': [1, 0],
    });
  });

  it('judges what each turn of a dialogue comes to', () => {
    const turns = [
      { user: 'a gift', expect: { event: 'clarification' } },
      { user: 'a book', expect: { event: 'results' } },
    ];
    const answers = [answer({ clarification: {} }), answer({ products: [] })];
    const item = { id: '1', text: '', expect: {}, turns };

    expect(judge([{ item, answers }]).all()).toMatchObject([{ field: 'dialogue event', right: 2 }]);
  });
});
