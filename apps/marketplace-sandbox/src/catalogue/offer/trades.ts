import type { SandboxMarketplace } from './sandbox-offer';
import type { State } from './states';

/** How goods of a kind are traded: who has them new, and in which other states eBay's sellers have them. */
export type Trade = 'electronics' | 'accessory' | 'appliance' | 'goods' | 'apparel' | 'hygiene' | 'grocery' | 'book';

export interface TradeRules {
  /** The share of the products that a marketplace has. */
  shares: Partial<Record<SandboxMarketplace, number>>;
  /** Among the used ones on eBay. */
  used_states: readonly State[];
  /** Whether the shops have refurbished ones too. */
  isRefurbished?: true;
}

export const TRADES: Record<Trade, TradeRules> = {
  electronics: {
    shares: { ebay: 0.85, amazon: 0.95, walmart: 0.8, bestbuy: 0.8 },
    used_states: [
      'open_box',
      'certified_refurbished',
      'excellent_refurbished',
      'good_refurbished',
      'used',
      'worn',
      'for_parts',
    ],
    isRefurbished: true,
  },
  accessory: { shares: { ebay: 0.85, amazon: 0.95, walmart: 0.75, bestbuy: 0.5 }, used_states: ['open_box'] },
  appliance: {
    shares: { ebay: 0.7, amazon: 0.95, walmart: 0.85, bestbuy: 0.7 },
    used_states: ['open_box', 'excellent_refurbished', 'used'],
  },
  goods: { shares: { ebay: 0.75, amazon: 0.95, walmart: 0.75 }, used_states: ['open_box', 'used', 'worn'] },
  apparel: { shares: { ebay: 0.85, amazon: 0.95, walmart: 0.5 }, used_states: ['like_new', 'used'] },
  hygiene: { shares: { ebay: 0.6, amazon: 0.97, walmart: 0.85 }, used_states: [] },
  grocery: { shares: { ebay: 0.35, amazon: 0.97, walmart: 0.9 }, used_states: [] },
  book: { shares: { ebay: 0.8, amazon: 1, walmart: 0.8 }, used_states: ['like_new', 'used', 'worn'] },
};
