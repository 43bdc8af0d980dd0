import type { PostingRules } from './posting-rules';

/** Of its listing form, as its sellers report it: there is no API. */
export const POSHMARK_RULES: PostingRules = {
  name: 'Poshmark',
  access: 'assisted',
  title: { max: 80 },
  description: { max: 1500 },
  pictures: { min: 1, max: 16 },
  price: { min: 3, max: 999_999, is_whole: true },
  quantity: 'unsaid',
  conditions: { new: 'New with tags', like_new: 'Like new', good: 'Good', fair: 'Fair' },
  says_condition_in_text: true,
  categories: { other: 'Other' },
  advised: ['brand'],
};
