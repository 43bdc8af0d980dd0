import type { PostingRules } from './posting-rules';

/** Of catalog items. The sources disagree whether a title may have 100 or 200 characters: 100 is safe. */
export const FACEBOOK_RULES: PostingRules = {
  name: 'Facebook Marketplace',
  access: 'partner',
  title: { max: 100 },
  description: { max: 5000 },
  pictures: { min: 1, max: 20 },
  price: { min: 1, max: 1_000_000 },
  quantity: 'counted',
  conditions: {
    new: 'new',
    like_new: 'used_like_new',
    good: 'used_good',
    fair: 'used_fair',
    refurbished: 'refurbished',
  },
  categories: { other: 'other' },
  advised: [],
};
