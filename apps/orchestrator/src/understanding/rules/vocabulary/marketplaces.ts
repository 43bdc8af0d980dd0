import type { SearchMarketplace } from '@talknshop/contracts';

export const MARKETPLACE_NAMES: Record<string, SearchMarketplace> = {
  ebay: 'ebay',
  'e bay': 'ebay',
  amazon: 'amazon',
  'amazon.com': 'amazon',
  amzn: 'amazon',
  walmart: 'walmart',
  'wal mart': 'walmart',
  'best buy': 'bestbuy',
  bestbuy: 'bestbuy',
  kroger: 'kroger',
  target: 'target',
};

/** What a marketplace is called by those who name none. */
export const MARKETPLACE_NOUNS = ['marketplace', 'store', 'shop', 'site', 'website', 'platform', 'retailer'];

/** Before such a noun it leaves open which one. */
export const OPEN_TO_ALL = [
  'any',
  'any of the',
  'all',
  'all the',
  'all of the',
  'every',
  'each',
  'whatever',
  'whichever',
];

/** Leaves it open without a noun. */
export const EVERYWHERE = ['from', 'search', 'searching', 'look', 'looking', 'check'].flatMap((verb) => [
  `${verb} everywhere`,
  `${verb} anywhere`,
]);
