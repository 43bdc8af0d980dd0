import type { JobUpdateData, ListingData } from '@talknshop/contracts';
import { lazy, Suspense } from 'react';
import { Skeleton } from '../../ui';
import { ListingSummary } from './listing-summary';

const JobTurn = lazy(() => import('./job-turn'));

export interface ListingTurnProps {
  /** What the turn's `listing` event says. */
  listing?: ListingData;
  /** What the turn's `job_update` says. */
  job?: JobUpdateData;
}

/** What a turn says of a sale: the listing as it was understood, and, once it is posted, how it is doing on each marketplace. */
export function ListingTurn({ listing, job }: ListingTurnProps) {
  if (job)
    return (
      <Suspense fallback={<Skeleton className="h-48 rounded-xl" />}>
        <JobTurn update={job} />
      </Suspense>
    );
  return listing ? <ListingSummary listing={listing} /> : null;
}
