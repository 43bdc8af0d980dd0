import { ndcg } from './ndcg';

describe('NDCG@10', () => {
  it('is 1 for the ideal order', () => {
    expect(ndcg([3, 2, 1, 0], [0, 1, 2, 3])).toBe(1);
  });

  it('has the value of the textbook', () => {
    // DCG = 7/1 + 3/1.58496 + 7/2 + 0 + 1/2.58496 + 3/2.80735, ideal = 7 + 7/1.58496 + 3/2 + 3/2.32193 + 1/2.58496
    expect(ndcg([3, 2, 3, 0, 1, 2], [3, 2, 3, 0, 1, 2])).toBeCloseTo(0.9488, 4);
  });

  it('halves what stands at the third place', () => {
    expect(ndcg([0, 0, 3], [3])).toBeCloseTo(0.5, 10);
  });

  it('counts nothing after the tenth place', () => {
    expect(ndcg([...Array(10).fill(0), 3], [3])).toBe(0);
  });

  it('asks for no more than ten right ones', () => {
    expect(ndcg(Array(10).fill(3), Array(50).fill(3))).toBe(1);
  });

  it('is less when right ones are missing from a short answer', () => {
    expect(ndcg([3], [3, 3])).toBeCloseTo(1 / (1 + 1 / Math.log2(3)), 10);
  });

  it('is 0 for no answer, and where nothing could be right', () => {
    expect(ndcg([], [3])).toBe(0);
    expect(ndcg([0], [])).toBe(0);
  });
});
