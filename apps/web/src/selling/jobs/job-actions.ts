import type { CrosspostJob, MarketplaceJob, MarketplaceJobStatus } from '@talknshop/contracts';

/** What its user can do about a job as a whole. */
export interface JobActions {
  /** Its listing can be changed: nothing has ended it. */
  canEdit: boolean;
  /** It is, or may yet be, for sale somewhere. */
  canWithdraw: boolean;
  canRetry: boolean;
  /** Nothing more happens, and nothing is left to be done by its user. */
  isOver: boolean;
}

export function jobActions({
  status,
  marketplace_jobs: parts,
}: Pick<CrosspostJob, 'status' | 'marketplace_jobs'>): JobActions {
  const isEnded = status === 'cancelled' || parts.some(isEnding);
  return {
    canEdit: !isEnded,
    isOver: isEnded && parts.every((part) => NOT_FOR_SALE.includes(part.status)),
    canWithdraw: !isEnded && parts.some(isForSale),
    canRetry: !parts.some((part) => part.status === 'sold') && parts.some(isToTryAgain),
  };
}

/** Sold, or undone because not all marketplaces took it: the whole listing is done with. */
function isEnding({ status, withdrawal }: MarketplaceJob): boolean {
  return status === 'sold' || (withdrawal !== undefined && withdrawal.reason !== 'user');
}

function isForSale({ status, withdrawal }: MarketplaceJob): boolean {
  return !NOT_FOR_SALE.includes(status) && !withdrawal;
}

function isToTryAgain({ status, retriable }: MarketplaceJob): boolean {
  return status === 'failed' && retriable !== false;
}

const NOT_FOR_SALE: readonly MarketplaceJobStatus[] = ['cancelled', 'withdrawn', 'sold', 'failed'];
