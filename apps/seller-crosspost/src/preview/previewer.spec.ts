import { A_PHONE } from '@talknshop/aws/testing';
import type { ListingSpec, RuleViolation } from '@talknshop/contracts';
import type { ListingAccess } from '@talknshop/crosspost';
import { Previewer } from './previewer';

const SIMULATED: ListingAccess = {
  access: {
    ...{ ebay: 'simulated', craigslist: 'simulated', facebook: 'simulated' },
    ...{ etsy: 'simulated', poshmark: 'assisted' },
  },
  stand_in_picture_url: 'https://sandbox.example/picture.svg',
};
const LAMP: ListingSpec = { ...A_PHONE, title: 'Table lamp', attributes: {}, target_marketplaces: ['ebay'] };
const MISSING: RuleViolation = {
  ...{ marketplace: 'ebay', rule: 'aspect_missing', field: 'attributes', is_blocking: true },
  message: 'eBay needs the fact “Material” in this category.',
};

describe('the preview of a listing', () => {
  const broken = async (said?: RuleViolation[]): Promise<string[]> => {
    const previewer = new Previewer(SIMULATED, { missingIn: () => Promise.resolve(said) });
    const [preview] = await previewer.preview(LAMP);
    return preview?.violations.map(({ rule }) => rule) ?? [];
  };

  it('guesses that eBay asks for the brand until eBay has said what it requires', async () => {
    expect(await broken()).toEqual(['brand_missing']);
  });

  it('says of eBay’s facts no more than eBay did', async () => {
    expect(await broken([MISSING])).toEqual(['aspect_missing']);
    expect(await broken([])).toEqual([]);
  });
});
