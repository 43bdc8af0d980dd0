import { aTurn, node } from '../testing/an-overview';
import { barsOf } from './bars';

describe('the bars of a turn', () => {
  it('lie where their nodes ran', () => {
    const turn = aTurn({ duration_ms: 200, nodes: [node('A', 0, 50), node('B', 50, 150)] });
    expect(barsOf(turn, 9_999).map(({ left, width }) => [left, width])).toEqual([
      [0, 25],
      [25, 75],
    ]);
  });

  it('reach until now while their nodes run', () => {
    const turn = aTurn({ duration_ms: undefined, nodes: [node('A', 0, 100), node('B', 100, undefined, 'running')] });
    expect(barsOf(turn, 400).map(({ left, width }) => [left, width])).toEqual([
      [0, 25],
      [25, 75],
    ]);
  });

  it('stay on the line of a turn that took no time', () => {
    const turn = aTurn({ duration_ms: 0, nodes: [node('A', 0, 0.2)] });
    expect(barsOf(turn, 0)).toMatchObject([{ left: 0, width: 20 }]);
  });
});
