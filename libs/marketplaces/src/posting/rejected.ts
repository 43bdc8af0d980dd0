import type { PostingMarketplace, RuleViolation } from '@talknshop/contracts';
import { MarketplaceError } from '../marketplace.errors';

/** A refusal of this very listing: `reason` is for a person, `field` the field of the listing it is about. */
export function rejected(
  marketplace: PostingMarketplace,
  reason: string,
  options: { field?: string; status?: number; violations?: readonly RuleViolation[] } = {},
): MarketplaceError {
  return new MarketplaceError(marketplace, 'rejected', `${marketplace} refused the listing`, { ...options, reason });
}

const SKU = /^[\w-]{1,50}$/;

/** Throws `rejected` for a key that not every marketplace takes. */
export function checkSku(marketplace: PostingMarketplace, sku: string): void {
  if (!SKU.test(sku)) throw rejected(marketplace, 'A sku has 1 to 50 letters, digits, "_" and "-".', { field: 'sku' });
}
