import { tokenise } from '../text/tokens';
import { featureAt } from './feature-patterns';

describe('featureAt', () => {
  it.each([
    ['nickel free', 2],
    ['tear resistant', 2],
    ['anti snag', 2],
    ['non shedding', 2],
    ['easy to peel', 3],
    ['no added salt', 3],
    ['zero waste', 2],
    ['with free shipping', undefined],
    ['and free', undefined],
    ['free', undefined],
  ])('covers the pieces of "%s"', (text, length) => {
    expect(featureAt(tokenise(text), 0)).toBe(length);
  });
});
