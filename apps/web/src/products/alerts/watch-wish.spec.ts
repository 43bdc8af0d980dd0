import { aProduct } from '../testing/a-product';
import { proposedTarget, readTarget } from './watch-wish';

describe('a price to wait for', () => {
  it.each([
    [100, 9.99, 98],
    [6, undefined, 5.4],
    [749.99, 0, 674],
  ])('is proposed a tenth under what it costs with delivery: %d and %d', (price, cost, target) => {
    expect(proposedTarget({ product: aProduct({ price, shipping_info: { cost } }) })).toBe(target);
  });

  it.each([
    ['500', 500],
    [' $1,299.50 ', 1299.5],
    ['.99', 0.99],
    ['0', undefined],
    ['soon', undefined],
    ['-5', undefined],
    ['1e9', undefined],
    ['', undefined],
  ])('is read from %j as %d', (text, target) => {
    expect(readTarget(text)).toBe(target);
  });
});
