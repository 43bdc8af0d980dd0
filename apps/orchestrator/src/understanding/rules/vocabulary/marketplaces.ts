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
