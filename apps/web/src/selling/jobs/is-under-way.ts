import type { CrosspostJob, MarketplaceJobStatus } from '@talknshop/contracts';

/** Whether something of the job will change by itself before long. */
export function isUnderWay({ marketplace_jobs }: Pick<CrosspostJob, 'marketplace_jobs'>): boolean {
  return marketplace_jobs.some(
    ({ status, withdrawal }) =>
      UNDER_WAY.includes(status) || (status === 'live' && withdrawal !== undefined && !withdrawal.done_at),
  );
}

const UNDER_WAY: readonly MarketplaceJobStatus[] = ['queued', 'posting'];
