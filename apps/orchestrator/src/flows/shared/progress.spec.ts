import { turnFlow } from '../turn.flow';
import { progressOf } from './progress';

describe('the progress of a turn', () => {
  it.each(Object.keys(turnFlow.nodes))('has words and a percentage of its own for %s', (step) => {
    expect(progressOf(step)).toEqual({
      step,
      message: expect.stringMatching(/^(?!Working$)[A-Z].*[a-z]$/),
      progress_percent: expect.any(Number),
    });
  });

  it('never goes back', () => {
    const percents = Object.keys(turnFlow.nodes).map((node) => progressOf(node).progress_percent!);
    expect(percents).toEqual([...percents].sort((one, other) => one - other));
    expect(percents.at(-1)).toBe(100);
  });

  it('knows no percentage of a node it does not know', () => {
    expect(progressOf('Brew')).toEqual({ step: 'Brew', message: 'Working' });
  });
});
