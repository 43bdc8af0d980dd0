import type { RequirementSpec } from '@talknshop/contracts';
import { aRequirement } from '@talknshop/testing';
import { describeNeed } from './describe-need';

describe('a need in words', () => {
  it.each<[Partial<RequirementSpec>, string]>([
    [{}, 'laptop'],
    [{ product_type: '' }, 'anything'],
    [{ condition: 'like_new' }, 'like-new laptop'],
    [{ brand_preferences: ['Dell', 'Lenovo'] }, 'Dell or Lenovo laptop'],
    [{ price: { min: 500, max: 999.99, currency: 'EUR' } }, 'laptop, €500 to €999.99'],
    [{ price: { min: 500, currency: 'USD' } }, 'laptop, over $500'],
    [{ price: { target: 300, currency: 'USD' } }, 'laptop, around $300'],
    [{ rating_min: 4 }, 'laptop, rated 4 or better'],
    [{ marketplaces: ['bestbuy', 'ebay'] }, 'laptop, only on Best Buy and eBay'],
    [{ price: { min: 0, max: 40000, currency: 'JPY' } }, 'laptop, ¥0 to ¥40,000'],
    [{ brand_preferences: ['Lego'], product_type: 'lego set' }, 'lego set'],
    [{ brand_exclusions: ['HP', 'Acer'] }, 'laptop, not HP or Acer'],
    [{ filters: { excluded_conditions: ['refurbished', 'fair'] } }, 'laptop, not refurbished or used (fair)'],
    [
      { brand_exclusions: ['HP'], filters: { excluded_conditions: 'refurbished', excluded: ['leather', 'logo'] } },
      'laptop, not HP or refurbished, no leather or logo',
    ],
    [{ filters: { excluded_conditions: ['toString'] } }, 'laptop, not toString'],
    [{ sort: 'price_asc' }, 'laptop, cheapest first'],
    [{ sort: 'relevance' }, 'laptop'],
    [{ product_type: 'tv', attributes: { feature: '4k', size: '55 inch' } }, 'TV, 4K, 55 inch'],
    [{ attributes: { color: ['red', 'blue'], material: 'aluminium' } }, 'red or blue aluminium laptop'],
    [
      {
        product_type: 'running shoe',
        condition: 'new',
        brand_preferences: ['Nike'],
        attributes: { gender: 'men', size: '10', color: 'red' },
        price: { max: 100, currency: 'USD' },
        brand_exclusions: ['Puma'],
      },
      "new men's red Nike running shoe, size 10, under $100, not Puma",
    ],
  ])('of %j reads “%s”', (need, words) => {
    expect(describeNeed(aRequirement(need))).toBe(words);
  });

  it('stays short, however much is wished for', () => {
    const wish = 'soft '.repeat(100);
    const attributes = Object.fromEntries(Array.from({ length: 100 }, (_, place) => [`wish_${place}`, [wish, wish]]));
    const brands = Array.from({ length: 50 }, (_, place) => `Brand ${place}`);
    const need = { attributes: { ...attributes, color: wish, gender: wish }, filters: { excluded: brands } };
    expect(describeNeed(aRequirement({ ...need, brand_preferences: brands })).length).toBeLessThan(700);
  });
});
