import type { MarketplaceFailure, SearchResults } from '@talknshop/contracts';
import { marketplaceName } from './marketplace-names';
import { brief } from './plain';
import { sentence } from './sentence';

const LONGEST_REASON = 160;

/** Names every marketplace that gave no answer, with its reason; empty when all did. */
export function failureWords({ marketplaces_failed, marketplaces_searched }: SearchResults): string {
  if (marketplaces_failed.length === 0) return '';
  const parts = marketplaces_failed.map(failure).join(' ');
  return marketplaces_searched.length > 0 ? `Missing: ${parts}` : parts;
}

function failure({ marketplace, reason }: MarketplaceFailure): string {
  return `${marketplaceName(marketplace)} – ${sentence(brief(reason, LONGEST_REASON))}`;
}
