import { emptyRequirement } from '@talknshop/contracts';
import { withinContract } from './within-contract';

describe('withinContract', () => {
  it('leaves a sound requirement as it is', () => {
    const requirement = { ...emptyRequirement(), product_type: 'laptop', price: { max: 900, currency: 'USD' } };
    expect(withinContract(requirement)).toBe(requirement);
  });

  it.each([
    ['a product of 5,000 characters', { product_type: 'x'.repeat(5000) }],
    ['a brand of 101 characters', { brand_preferences: ['x'.repeat(101)] }],
    ['a fact of 501 characters', { attributes: { feature: 'x'.repeat(501) } }],
    ['a price beyond all bounds', { price: { max: 1e12, currency: 'USD' } }],
  ])('leaves out %s and keeps the rest', (_, broken) => {
    const requirement = { ...emptyRequirement(), product_type: 'laptop', rating_min: 4, ...broken };
    const sound = withinContract(requirement);
    expect(sound).toMatchObject({ rating_min: 4, brand_exclusions: [] });
    expect(JSON.stringify(sound).length).toBeLessThan(300);
    expect(withinContract(sound)).toBe(sound);
  });
});
