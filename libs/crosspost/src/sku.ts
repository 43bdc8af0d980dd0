import { POSTING_MARKETPLACES, type PostingMarketplace } from '@talknshop/contracts';

/** What a marketplace knows a job's listing by: the same for ever, at most 50 letters, digits, `_` and `-`. */
export function skuOf(job_id: string, marketplace: PostingMarketplace): string {
  return `${job_id}-${marketplace}`;
}

/** The job of a sku; `undefined`: it is none of ours for that marketplace. */
export function jobOfSku(sku: string, marketplace: PostingMarketplace): string | undefined {
  const ending = `-${marketplace}`;
  return sku.length > ending.length && sku.endsWith(ending) ? sku.slice(0, -ending.length) : undefined;
}

/** As long as a job's id may be, so that every sku fits. */
export const LONGEST_JOB_ID = 50 - Math.max(...POSTING_MARKETPLACES.map((name) => name.length + 1));
