import { aRequirement } from '@talknshop/testing';
import { isSameNeed } from './same-need';

const need = aRequirement({ price: { max: 900, currency: 'USD' }, attributes: { color: 'red', size: ['8', '9'] } });

describe('the same need', () => {
  it.each([
    ['read from storage', structuredClone(need)],
    ['in another order', Object.fromEntries(Object.entries(need).reverse()) as unknown as typeof need],
    ['with facts in another order', { ...need, attributes: { size: ['8', '9'], color: 'red' } }],
    ['with gaps spelled out', { ...need, condition: undefined }],
  ])('is known when it was %s', (_, other) => {
    expect(isSameNeed(need, other)).toBe(true);
  });

  it.each([
    ['price', { ...need, price: { max: 901, currency: 'USD' } }],
    ['fact', { ...need, attributes: { color: 'red' } }],
    ['order of wishes', { ...need, attributes: { color: 'red', size: ['9', '8'] } }],
    ['sort order', { ...need, sort: 'price_asc' as const }],
  ])('is another one with another %s', (_, other) => {
    expect(isSameNeed(need, other)).toBe(false);
  });
});
