import type { ProductCondition } from '@talknshop/contracts';

/** The states goods are sold in, finer than conditions. */
export type State =
  | 'new'
  | 'open_box'
  | 'like_new'
  | 'certified_refurbished'
  | 'excellent_refurbished'
  | 'good_refurbished'
  | 'used'
  | 'worn'
  | 'for_parts';

export interface StateFacts {
  condition: ProductCondition;
  /** eBay's condition id. */
  ebay_id: string;
  /** What its sellers add to a title, most common first. */
  ebay_words: readonly [string, ...string[]];
  /** The share of the list price that is asked, from and to. */
  worth: readonly [number, number];
}

export const STATES: Record<State, StateFacts> = {
  new: { condition: 'new', ebay_id: '1000', ebay_words: ['', 'NEW', 'Brand New Sealed'], worth: [0.84, 0.99] },
  open_box: { condition: 'like_new', ebay_id: '1500', ebay_words: ['Open Box'], worth: [0.72, 0.85] },
  like_new: { condition: 'like_new', ebay_id: '2990', ebay_words: ['Like New', 'Worn Once'], worth: [0.55, 0.75] },
  certified_refurbished: {
    condition: 'refurbished',
    ebay_id: '2000',
    ebay_words: ['Certified Refurbished'],
    worth: [0.68, 0.8],
  },
  excellent_refurbished: {
    condition: 'refurbished',
    ebay_id: '2010',
    ebay_words: ['Refurbished Excellent', 'Refurbished'],
    worth: [0.58, 0.72],
  },
  good_refurbished: { condition: 'refurbished', ebay_id: '2030', ebay_words: ['Refurbished'], worth: [0.5, 0.62] },
  used: {
    condition: 'good',
    ebay_id: '5000',
    ebay_words: ['Used', 'Pre-Owned', 'Great Condition'],
    worth: [0.42, 0.6],
  },
  worn: { condition: 'fair', ebay_id: '6000', ebay_words: ['Used - Read Description', 'Used'], worth: [0.3, 0.42] },
  for_parts: {
    condition: 'fair',
    ebay_id: '7000',
    ebay_words: ['For Parts Not Working', 'For Parts', 'Broken Read'],
    worth: [0.1, 0.22],
  },
};
