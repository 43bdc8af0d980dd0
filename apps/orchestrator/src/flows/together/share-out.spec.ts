import { shareOut } from './share-out';

describe('shareOut', () => {
  it.each([
    [
      [10, 10],
      [5, 5],
    ],
    [
      [10, 10, 10],
      [4, 3, 3],
    ],
    [
      [10, 10, 10, 10],
      [3, 3, 2, 2],
    ],
    [
      [2, 10],
      [2, 8],
    ],
    [
      [0, 10, 1],
      [0, 9, 1],
    ],
    [
      [1, 2],
      [1, 2],
    ],
    [
      [0, 0],
      [0, 0],
    ],
  ])('of ten places gives those with %j to show %j', (counts, shares) => {
    expect(shareOut(counts, 10)).toEqual(shares);
  });
});
