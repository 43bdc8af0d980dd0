import { aRequirement } from '../testing/a-product';
import { appliedLimits } from './limit-words';

const labels = (overrides: Parameters<typeof aRequirement>[0]) =>
  appliedLimits(aRequirement(overrides)).map(({ label, say }) => [label, say]);

describe('the limits of a search', () => {
  it('are none for a bare product', () => {
    expect(labels({})).toEqual([]);
  });

  it.each([
    [{ price: { max: 1000, currency: 'USD' } }, 'up to $1,000', 'any price'],
    [{ price: { min: 500, max: 800, currency: 'USD' } }, '$500 to $800', 'any price'],
    [{ price: { min: 50, currency: 'EUR' } }, 'from €50', 'any price'],
    [{ price: { target: 300, currency: 'USD' } }, 'around $300', 'any price'],
    [{ brand_preferences: ['Sony', 'Bose'] }, 'Sony or Bose', 'any brand'],
    [{ brand_exclusions: ['Apple'] }, 'not Apple', undefined],
    [{ condition: 'good' as const }, 'good or better', 'any condition'],
    [{ rating_min: 4.5 }, '4.5 stars and up', 'any rating'],
    [{ marketplaces: ['ebay' as const, 'bestbuy' as const] }, 'on eBay and Best Buy', 'any store'],
    [{ attributes: { color: 'navy' } }, 'navy', 'any color'],
    [{ attributes: { feature: ['wireless', 'foldable'] } }, 'wireless, foldable', undefined],
    [{ attributes: { noise_cancelling: true } }, 'noise cancelling', undefined],
  ])('are said with what takes them back: %j', (overrides, label, say) => {
    expect(labels(overrides)).toEqual([[label, say]]);
  });
});
