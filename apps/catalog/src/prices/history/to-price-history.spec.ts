import { toPriceHistory } from './to-price-history';

const day = (number: number) => `2026-03-0${number}T12:00:00.000Z`;
const seen = (number: number, price: number, currency = 'USD') => ({
  product_id: 'ebay:1',
  price,
  currency,
  seen_at: day(number),
});

describe('a price history', () => {
  it('has a point for each change of price, and when the last was confirmed', () => {
    const history = toPriceHistory('ebay:1', [seen(1, 500), seen(2, 500), seen(3, 450), seen(4, 500), seen(5, 500)]);
    expect(history).toMatchObject({
      product_id: 'ebay:1',
      currency: 'USD',
      points: [
        { price: 500, seen_at: day(1) },
        { price: 450, seen_at: day(3) },
        { price: 500, seen_at: day(4) },
      ],
      last_seen_at: day(5),
    });
  });

  it('names the lowest and the highest, of equal ones the first', () => {
    const { lowest, highest } = toPriceHistory('ebay:1', [seen(1, 500), seen(2, 450), seen(3, 500), seen(4, 450)]);
    expect([lowest, highest]).toEqual([
      { price: 450, seen_at: day(2) },
      { price: 500, seen_at: day(1) },
    ]);
  });

  it('is in the currency of the latest price, and compares no other with it', () => {
    const { currency, points } = toPriceHistory('ebay:1', [seen(1, 400, 'EUR'), seen(2, 500), seen(3, 450)]);
    expect([currency, points.map(({ price }) => price)]).toEqual(['USD', [500, 450]]);
  });

  it('of what was never seen has no point, no currency, no lowest price', () => {
    expect(toPriceHistory('ebay:1', [])).toEqual({ product_id: 'ebay:1', points: [] });
  });
});
