import fc from 'fast-check';
import { scoreParts } from './score-parts';

const factor = (name: string, contribution: number, value?: number) => ({
  name,
  contribution,
  sentence: `About ${name}.`,
  ...(value !== undefined && { value, weight: 0.5 }),
});

describe('the parts of a score', () => {
  it('sum to the score that is shown, whatever they are', () => {
    const contributions = fc.array(fc.double({ min: -0.3, max: 0.6, noNaN: true }), { maxLength: 8 });
    fc.assert(
      fc.property(contributions, (all) => {
        const { total, parts } = scoreParts(all.map((contribution, index) => factor(`f${index}`, contribution, 0.5)));
        expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(total);
        expect(Math.abs(total - 100 * all.reduce((sum, each) => sum + each, 0))).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
    );
  });

  it('are at most a point from what they are', () => {
    const { parts } = scoreParts([
      factor('relevance', 0.334, 1),
      factor('price', 0.333, 0.9),
      factor('rating', 0.333, 1),
    ]);
    expect(parts.map(({ points }) => points)).toEqual([34, 33, 33]);
  });

  it('show what was taken off, and leave out what took nothing off', () => {
    const { total, parts } = scoreParts([factor('relevance', 0.5, 1), factor('diversity', -0.1)]);
    expect([total, parts.map(({ label, points }) => [label, points])]).toEqual([
      40,
      [
        ['Match', 50],
        ['Variety', -10],
      ],
    ]);
    expect(scoreParts([factor('relevance', 0.5, 1), factor('diversity', 0)]).parts).toHaveLength(1);
  });

  it('keep a factor that gave nothing, for that speaks against the product', () => {
    expect(scoreParts([factor('brand', 0, 0)]).parts).toMatchObject([{ label: 'Brand', points: 0, share: 0 }]);
  });
});
