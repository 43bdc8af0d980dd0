import {
  POSTING_MARKETPLACES,
  type MarketplaceAccess,
  type PostingMarketplace,
  type ProductCondition,
} from '@talknshop/contracts';
import type { GoodsKind } from './goods-kinds';
import { CRAIGSLIST_RULES } from './craigslist.rules';
import { EBAY_RULES } from './ebay.rules';
import { ETSY_RULES } from './etsy.rules';
import { FACEBOOK_RULES } from './facebook.rules';
import { POSHMARK_RULES } from './poshmark.rules';

/** What one marketplace admits. Lengths are in characters, prices in US dollars. */
export interface PostingRules {
  /** As its users write it. */
  name: string;
  /** How private sellers' listings get there when everything is configured. */
  access: MarketplaceAccess;
  title: {
    max: number;
    /** Characters it refuses, and those it takes once only. */
    refuses?: RegExp;
    once?: string;
  };
  description: { max: number };
  pictures: {
    min: number;
    max: number;
    /** File endings it takes; any without this. */
    types?: readonly string[];
  };
  price: { min: number; max: number; is_whole?: true };
  /** Of several pieces: it counts them by itself; its text says how many there are, and one is on offer; or it shows one and says nothing. */
  quantity: 'counted' | 'told' | 'unsaid';
  /** What it calls each condition; one that is missing cannot be posted there. */
  conditions: Partial<Record<ProductCondition, string>>;
  /** Its own category of each kind of goods, and of everything else. */
  categories: Partial<Record<GoodsKind, string>> & { other: string };
  /** It has no field for the condition, so the text says it. */
  says_condition_in_text?: true;
  /** Facts it shows its buyers and cannot know unless it is told. */
  advised: readonly ('brand' | 'location')[];
  /** Goods made by hand, vintage or craft supplies, and nothing else. */
  is_handmade_only?: true;
}

export const POSTING_RULES: Record<PostingMarketplace, PostingRules> = {
  ebay: EBAY_RULES,
  craigslist: CRAIGSLIST_RULES,
  facebook: FACEBOOK_RULES,
  poshmark: POSHMARK_RULES,
  etsy: ETSY_RULES,
};

export const POSTING_NAMES: Record<PostingMarketplace, string> = Object.fromEntries(
  POSTING_MARKETPLACES.map((marketplace) => [marketplace, POSTING_RULES[marketplace].name]),
) as Record<PostingMarketplace, string>;
