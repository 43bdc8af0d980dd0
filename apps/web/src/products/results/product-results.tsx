import type { FoundProducts, ResultsUpdate } from '@talknshop/contracts';
import { Skeleton } from '../../ui';
import { LateOffer } from '../late/late-offer';
import { MarketplaceChips } from '../marketplaces/marketplace-chips';
import type { MarketplaceReport } from '../marketplaces/marketplace-state';
import { GroupResults } from './group-results';
import { SkeletonStrip } from './product-strip';
import { resultGroups } from './result-group';

export interface ProductResultsProps {
  /** What was reported of the marketplaces in this turn. */
  reports: readonly MarketplaceReport[];
  /** Absent while they are searched. */
  results?: FoundProducts;
  /** What late marketplaces have that is better. */
  update?: ResultsUpdate;
  /** ISO 8601: when the results came. */
  fetchedAt?: string;
  /** Whether these are the conversation's latest results, which what is said next refines. */
  isCurrent: boolean;
}

const EXPECTED = 3;

/**
 * What a turn found, in the conversation: how far the marketplaces are, places for the cards to come, then the cards, and what helps on.
 * What comes late stands below them, so that nothing moves that is being read.
 */
export function ProductResults({ reports, results, update, fetchedAt, isCurrent }: ProductResultsProps) {
  return (
    <div role="group" aria-label="Products" aria-busy={!results} className="@container flex flex-col gap-3">
      <MarketplaceChips reports={reports} results={results} canRetry={isCurrent} />
      {!results && reports.length > 0 && (
        <>
          <div className="touchable flex min-h-8 items-center">
            <Skeleton className="h-5 w-48" />
          </div>
          <SkeletonStrip count={EXPECTED} />
        </>
      )}
      {results &&
        resultGroups(results).map((group, index) => (
          <GroupResults key={index} group={group} fetchedAt={fetchedAt} isCurrent={isCurrent} />
        ))}
      {update && <LateOffer update={update} isCurrent={isCurrent} />}
    </div>
  );
}
