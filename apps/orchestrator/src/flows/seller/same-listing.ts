import { isDeepStrictEqual } from 'node:util';
import type { ListingDraft } from '@talknshop/contracts';

/** Whether two drafts say the same, in whatever order their facts stand. */
export function isSameListing(one: ListingDraft, other: ListingDraft): boolean {
  return isDeepStrictEqual(said(one), said(other));
}

function said(draft: ListingDraft): Record<string, unknown> {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined && !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
