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
    [
      { attributes: { ram_gb: 16, color: 'navy', feature: ['backlit', 'thin'] } },
      'laptop, 16 GB ram, navy, backlit and thin',
    ],
    [{ attributes: { touch_screen: true, fan: false, size: 9 } }, 'laptop, touch screen, no fan, size 9'],
  ])('of %j reads “%s”', (need, words) => {
    expect(describeNeed(aRequirement(need))).toBe(words);
  });
});
