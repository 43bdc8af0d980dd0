import { aRequirement } from '@talknshop/testing';
import { aStep } from '../testing/a-step';
import type { BuyerTurn } from './buyer-turn';
import { productsToSkip } from './to-skip';

const requirement_spec = aRequirement({ price: { max: 900, currency: 'USD' } });
const product_ids = ['ebay:1', 'walmart:2'];

const skipped = (turn: Partial<BuyerTurn>) => {
  const already_shown = { requirement_spec: structuredClone(requirement_spec), product_ids };
  const { state } = aStep({ state: { intent: 'refine', requirement_spec, already_shown, ...turn } });
  return productsToSkip(state);
};

describe('the products to skip', () => {
  it.each(['show me more', 'More!', 'any other ones?', 'what else do you have', 'go on', 'something different please'])(
    'are those shown already when the same need is met with “%s”',
    (message) => {
      expect(skipped({ message })).toEqual(product_ids);
    },
  );

  it('are those of the need that is meant, where several were answered together', () => {
    const others = { requirement_spec: aRequirement({ product_type: 'mouse' }), product_ids: ['ebay:9'] };
    const turn = { message: 'more mice', requirement_spec: others.requirement_spec, together: [others] };
    expect(skipped(turn)).toEqual(['ebay:9']);
  });

  it('are known from what was spoken', () => {
    expect(skipped({ message: '', transcript: 'show me more' })).toEqual(product_ids);
  });

  it.each(['too expensive', 'more expensive ones', 'under $900 please', 'show me the results', 'yes'])(
    'are none for “%s”, which asks for no more of the same',
    (message) => {
      expect(skipped({ message })).toEqual([]);
    },
  );

  it.each<[string, Partial<BuyerTurn>]>([
    ['the need has changed', { requirement_spec: aRequirement({ condition: 'new' }) }],
    ['it is a need of its own', { intent: 'buy' }],
    ['nothing was shown yet', { already_shown: undefined }],
  ])('are none when %s', (_, turn) => {
    expect(skipped({ message: 'show me more', ...turn })).toEqual([]);
  });
});
