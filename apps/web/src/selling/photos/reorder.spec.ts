import { moved, placeAfterKey } from './reorder';

describe('a list with one thing moved', () => {
  it('has it at its new place, and the others in their order', () => {
    expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('has it at an end where the place is beyond it', () => {
    expect(moved(['a', 'b'], 0, 9)).toEqual(['b', 'a']);
  });

  it('is the same where there is no such thing', () => {
    expect(moved(['a', 'b'], 5, 0)).toEqual(['a', 'b']);
  });
});

describe('a key', () => {
  it.each([
    ['ArrowLeft', 0],
    ['ArrowRight', 2],
    ['Home', 0],
    ['End', 3],
  ])('%s moves from the second place to %i', (key, place) => {
    expect(placeAfterKey(key, 1, 4)).toBe(place);
  });

  it('moves nothing beyond the ends', () => {
    expect(placeAfterKey('ArrowLeft', 0, 4)).toBeUndefined();
    expect(placeAfterKey('ArrowRight', 3, 4)).toBeUndefined();
  });

  it('moves nothing when it means something else', () => {
    expect(placeAfterKey('Enter', 1, 4)).toBeUndefined();
  });
});
