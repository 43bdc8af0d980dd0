import type { PostingMarketplace } from '@talknshop/contracts';
import { POSTING_MARKETPLACE_NAMES } from '@talknshop/contracts/protocol';

/** How long a title is beside what the strictest marketplace shows of it. */
export function titleCount(title: string, limit?: { max: number; marketplace: PostingMarketplace }): string {
  const length = title.trim().length;
  if (!limit) return `${length} characters`;
  const name = POSTING_MARKETPLACE_NAMES[limit.marketplace];
  const surplus = length - limit.max;
  return surplus > 0
    ? `${length} of ${limit.max} characters: ${surplus} more than ${name} shows`
    : `${length} of ${limit.max} characters (${name} shows the fewest)`;
}
