import { frameFigures } from './frames';

const FRAME = 1000 / 60;

describe('the frames of a page', () => {
  it('are 60 a second where none is missed', () => {
    const { per_second, p95, missed } = frameFigures([0, 1, 2, 3].map((frame) => frame * FRAME));
    expect([per_second, p95, missed].map((figure) => Number(figure.toFixed(2)))).toEqual([60, 16.67, 0]);
  });

  it('count each one that the screen had to do without', () => {
    expect(frameFigures([0, 1, 4].map((frame) => frame * FRAME)).missed).toBe(0.5);
  });

  it('are not missed for coming a little late', () => {
    expect(frameFigures([0, 18, 36]).missed).toBe(0);
  });

  it('cannot be told of one alone', () => {
    expect(() => frameFigures([5])).toThrow('fewer than two frames');
  });
});
