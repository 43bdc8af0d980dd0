import { aProduct } from '@talknshop/testing';
import { shownProducts } from '../../shown-product';
import { targetPrice } from './target-price';

const [today] = shownProducts([aProduct({ price: 540, shipping_info: { cost: 9.99 } })]);

describe('the price to wait for', () => {
  it.each([
    ['the one named', { kind: 'price', amount: 500 } as const, 500],
    ['less than today’s, shipping included, without one', undefined, 549.98],
    ['today’s without the drop', { kind: 'drop_by', amount: 50 } as const, 499.99],
    ['today’s without its share, rounded down', { kind: 'drop_percent', percent: 33 } as const, 368.49],
  ])('is %s', (_, wanted, amount) => {
    expect(targetPrice(wanted, today)).toEqual({ amount, currency: 'USD' });
  });

  it('is in the currency that was named', () => {
    expect(targetPrice({ kind: 'price', amount: 500, currency: 'EUR' }, today)).toHaveProperty('currency', 'EUR');
  });

  it.each([undefined, { kind: 'drop_by', amount: 5 } as const])('is not known without today’s price', (wanted) => {
    expect(targetPrice(wanted, undefined)).toBeUndefined();
  });

  it.each([
    { kind: 'drop_by', amount: 600 } as const,
    { kind: 'price', amount: 0.001 } as const,
    { kind: 'price', amount: 1e12 } as const,
  ])('is none that no price could be', (wanted) => {
    expect(targetPrice(wanted, today)).toBeUndefined();
  });
});
