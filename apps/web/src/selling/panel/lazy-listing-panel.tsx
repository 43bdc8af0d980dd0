import { lazy, Suspense } from 'react';
import { Skeleton } from '../../ui';

const Panel = lazy(() => import('./listing-panel'));

/** What is for sale: the listing of this conversation as a form or as a job, and every other one of the user's. Loaded when it is first shown. */
export function ListingPanel() {
  return (
    <Suspense fallback={<Skeleton className="h-64 rounded-xl" />}>
      <Panel />
    </Suspense>
  );
}
