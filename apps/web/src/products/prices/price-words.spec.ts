import { deliveredPrice, deliveryWords, spokenPrice } from './price-words';

const price = { price: 587.95, currency: 'USD' };

describe('the words of a price', () => {
  it('say what it costs with its delivery', () => {
    expect(deliveryWords({ ...price, shipping_cost: 5.95 })).toBe('$593.90 delivered');
    expect(deliveredPrice({ ...price, shipping_cost: 5.95 })).toBeCloseTo(593.9);
  });

  it('tell free delivery from unknown delivery', () => {
    expect(deliveryWords({ ...price, shipping_cost: 0 })).toBe('free delivery');
    expect(deliveryWords(price)).toBe('delivery not stated');
  });

  it.each([
    [{ ...price, shipping_cost: 5.95 }, '587.95 US dollars, 593.90 US dollars delivered'],
    [{ ...price, shipping_cost: 0 }, '587.95 US dollars, free delivery'],
    [{ price: 1000, currency: 'EUR' }, '1,000 euros, delivery not stated'],
    [{ price: 3, currency: 'Points!' }, '3 Points, delivery not stated'],
  ])('can be heard: %j', (priced, words) => {
    expect(spokenPrice(priced)).toBe(words);
  });
});
