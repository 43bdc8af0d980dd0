import { aProduct } from '../testing/a-product';
import { createCompareSelection } from './compare-selection';

const product = (at: number) => aProduct({ product_id: `ebay:${at}` });

describe('the products to compare', () => {
  it('are picked and dropped by the same move', () => {
    const selection = createCompareSelection();
    expect(selection.toggle(product(1))).toBe('added');
    expect(selection.has('ebay:1')).toBe(true);
    expect(selection.toggle(product(1))).toBe('removed');
    expect(selection.products()).toEqual([]);
  });

  it('are four at most', () => {
    const selection = createCompareSelection();
    const outcomes = [1, 2, 3, 4, 5].map((at) => selection.toggle(product(at)));
    expect(outcomes).toEqual(['added', 'added', 'added', 'added', 'full']);
    expect(selection.products()).toHaveLength(4);
  });

  it('tell who listens, until they stop', () => {
    const selection = createCompareSelection();
    let told = 0;
    const stop = selection.subscribe(() => told++);
    selection.toggle(product(1));
    stop();
    selection.clear();
    expect(told).toBe(1);
  });
});
