import type { Comparison } from '@talknshop/contracts';
import { lazy, Suspense } from 'react';
import { Skeleton } from '../../ui';

const CompareTable = lazy(() => import('./compare-table'));

/** The comparison that a message asked for, in the conversation. */
export function TurnComparison({ comparison }: { comparison: Comparison }) {
  if (comparison.products.length < 2) return null;
  return (
    <div role="group" aria-label="Products compared">
      <Suspense fallback={<Skeleton className="h-96 w-full" />}>
        <CompareTable comparison={comparison} />
      </Suspense>
    </div>
  );
}
