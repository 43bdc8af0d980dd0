import type { JobUpdateData, ListingData } from '@talknshop/contracts';
import { lazy, Suspense } from 'react';
import { Skeleton } from '../../ui';
import { ListingSummary } from './listing-summary';

const JobTurn = lazy(() => import('./job-turn'));

export interface ListingTurnProps {
  /** What the turn's `listing` event says. */
  listing?: ListingData;
  /** What each `job_update` of the turn says. */
  jobs?: readonly JobUpdateData[];
}

/** What a turn says of a sale: the listing as it was understood, or, of each that is posted, how it is doing on each marketplace. */
export function ListingTurn({ listing, jobs = [] }: ListingTurnProps) {
  if (jobs.length > 0)
    return (
      <Suspense fallback={<Skeleton className="h-48 rounded-xl" />}>
        {jobs.map((job) => (
          <JobTurn key={job.job_id} update={job} />
        ))}
      </Suspense>
    );
  return listing ? <ListingSummary listing={listing} /> : null;
}
