import type { Relaxation } from '@talknshop/contracts';
import { aRequirement } from '@talknshop/testing';
import { changeTaken, offeredWith } from './offered';
import { someResults } from './testing/fake-catalog';

const dearer = aRequirement({ price: { max: 25, currency: 'USD' } });
const relaxation: Relaxation = {
  limit: 'price.max',
  from: 20,
  to: 25,
  count: 3,
  requirement_spec: dearer,
  say: 'up to $25',
};

describe('what an answer has offered', () => {
  it('is nothing where there is neither a change nor anything better', () => {
    expect(offeredWith(someResults({}))).toBeUndefined();
  });

  it('is what was better, and the changes of every request', () => {
    const better = someResults({ total_count: 7 });
    const group = { requirement_spec: dearer, product_ids: [], total_count: 0, relaxations: [relaxation] };
    expect(offeredWith(someResults({ groups: [group], search_metadata: { offered: better } }))).toEqual({
      results: better,
      changes: [{ say: 'up to $25', requirement_spec: dearer }],
    });
  });

  it.each(['up to $25', 'Up to $25', 'ok, up to $25.', 'yes please, up to  $25', 'sure then up to $25 please!'])(
    'is taken with “%s”',
    (text) => {
      const offered = offeredWith(someResults({ relaxations: [relaxation] }))!;
      expect(changeTaken(offered, text)).toEqual(dearer);
    },
  );

  it.each(['up to $250', 'up to $25 and red', 'ok', ''])('is not taken with “%s”', (text) => {
    const offered = offeredWith(someResults({ relaxations: [relaxation] }))!;
    expect(changeTaken(offered, text)).toBeUndefined();
  });
});
