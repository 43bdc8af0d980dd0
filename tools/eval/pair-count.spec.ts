import { PairCount } from './pair-count';

const truth = new Map([
  ['a1', 'a'],
  ['a2', 'a'],
  ['a3', 'a'],
  ['b1', 'b'],
]);

const count = (...groups: string[][]) => {
  const pairs = new PairCount(truth);
  pairs.add(groups);
  return pairs.result();
};

describe('the pairs of a grouping', () => {
  it('are all right and all there when it is the truth', () => {
    expect(count(['a1', 'a2', 'a3'], ['b1'])).toEqual({ precision: 1, recall: 1, right: 3 });
  });

  it('are partly wrong when strangers are together', () => {
    expect(count(['a1', 'a2', 'a3', 'b1'])).toEqual({ precision: 0.5, recall: 1, right: 3 });
  });

  it('are partly missing when some are apart', () => {
    expect(count(['a1', 'a2'], ['a3'], ['b1'])).toEqual({ precision: 1, recall: 1 / 3, right: 1 });
  });

  it('are without fault when there are none', () => {
    expect(count(['a1'], ['b1'])).toEqual({ precision: 1, recall: 1, right: 0 });
  });
});
