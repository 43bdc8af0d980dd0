import type { ListingPreview } from '@talknshop/contracts';

/** Whether the marketplace will not take the listing as it is. */
export function isRefused({ violations }: ListingPreview): boolean {
  return violations.some(({ is_blocking }) => is_blocking);
}
