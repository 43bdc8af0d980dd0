import type { FoundProduct } from '@talknshop/marketplaces';
import { aProduct } from '../testing/product.builder';
import { toCard } from './card';

const offer = (id: string, price: number, changes: Partial<FoundProduct> = {}): FoundProduct =>
  aProduct({ product_id: `ebay:${id}`, marketplace: 'ebay', price, ...changes });

const shipped = (cost: number) => ({ shipping_info: { cost } });

describe('a card', () => {
  it('shows the offer that is cheapest with its shipping', () => {
    expect(toCard([offer('a', 100, shipped(20)), offer('b', 110, shipped(0))]).product.product_id).toBe('ebay:b');
  });

  it('lists the others from cheap to dear, with what they cost to send, and not itself', () => {
    const { offers } = toCard([offer('a', 130), offer('b', 100), offer('c', 105, shipped(10))]);
    expect(offers.map(({ product_id, shipping_cost }) => [product_id, shipping_cost])).toEqual([
      ['ebay:c', 10],
      ['ebay:a', undefined],
    ]);
  });

  it('prefers known shipping to unknown at the same price', () => {
    expect(toCard([offer('a', 100), offer('b', 100, shipped(0))]).product.product_id).toBe('ebay:b');
  });

  it('is never stood for by an offer of unstated condition, while another states its own', () => {
    const { product, offers } = toCard([offer('a', 90, { condition: undefined }), offer('b', 100)]);
    expect(product.product_id).toBe('ebay:b');
    expect(offers[0]).not.toHaveProperty('condition');
  });

  it('has the rating that most people gave', () => {
    const rated = [
      offer('b', 110, { rating: 4.1, review_count: 900 }),
      offer('c', 120, { rating: 5, review_count: 2 }),
    ];
    expect(toCard([offer('a', 100), ...rated]).product).toMatchObject({
      product_id: 'ebay:a',
      price: 100,
      rating: 4.1,
      review_count: 900,
    });
  });

  it('is the offer itself where there is no other', () => {
    const only = offer('a', 100);
    expect(toCard([only])).toEqual({ product: only, offers: [] });
  });
});
