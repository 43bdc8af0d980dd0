import type { ListingPreview, PostingMarketplace, PostingMode } from '@talknshop/contracts';
import { POSTING_MARKETPLACE_NAMES } from '@talknshop/contracts/protocol';
import { isRefusing } from './proposals';

/** Where a listing can be posted now of where it is meant to be. */
export interface Admission {
  admitted: PostingMarketplace[];
  /** Chosen, and left out because they do not take it as it is. */
  left_out: PostingMarketplace[];
  /** Why it cannot be posted like this at all; what was expected. */
  trouble?: string;
}

/** What is not known of a marketplace does not keep the listing from it: the service has the last word. */
export function admission(
  chosen: readonly PostingMarketplace[],
  previews: readonly ListingPreview[],
  mode: PostingMode,
): Admission {
  const refusing = new Set(previews.filter(isRefusing).map(({ marketplace }) => marketplace));
  const left_out = chosen.filter((name) => refusing.has(name));
  const admitted = chosen.filter((name) => !refusing.has(name));
  const trouble = troubleWith({ admitted, left_out }, mode);
  return { admitted, left_out, ...(trouble && { trouble }) };
}

function troubleWith({ admitted, left_out }: Admission, mode: PostingMode): string | undefined {
  if (left_out.length === 0) return undefined;
  if (admitted.length === 0)
    return 'None of these takes the listing as it is: put right what they mind, or choose another.';
  if (mode === 'best_effort') return undefined;
  return `All or none cannot be, because ${namesOf(left_out)} ${left_out.length === 1 ? 'does' : 'do'} not take it: put right what is minded, or untick it.`;
}

/** `eBay, Etsy and Poshmark`. */
export function namesOf(marketplaces: readonly PostingMarketplace[]): string {
  const names = marketplaces.map((name) => POSTING_MARKETPLACE_NAMES[name]);
  return new Intl.ListFormat('en-US').format(names).replace(', and ', ' and ');
}
