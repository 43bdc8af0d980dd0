import type { MarketplaceAccess, PostingMarketplace } from '@talknshop/contracts';
import { POSTING_RULES } from './rules/posting-rules';

/** Where each vendor itself answers; anything else is a simulation. */
export const POSTING_ORIGINS = {
  ebay: 'https://api.ebay.com',
  craigslist: 'https://post.craigslist.org',
  facebook: 'https://graph.facebook.com',
  etsy: 'https://openapi.etsy.com',
} as const satisfies Partial<Record<PostingMarketplace, string>>;

/** How a configured marketplace is reached: `simulated` unless its base URL is the vendor's own. */
export function postingAccess(marketplace: keyof typeof POSTING_ORIGINS, base_url: string): MarketplaceAccess {
  const isReal = new URL(base_url).origin === POSTING_ORIGINS[marketplace];
  return isReal ? POSTING_RULES[marketplace].access : 'simulated';
}

/** A public page from its pattern, e.g. `https://www.ebay.com/itm/{id}`. */
export function linkTo(pattern: string, names: Record<string, string>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(names[name] ?? ''));
}
