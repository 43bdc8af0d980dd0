import type { PriceAlertData } from '@talknshop/contracts';
import { memo } from 'react';
import type { TurnEntry } from '../../conversation';
import { PriceAlertNotice, ProductResults } from '../../products';
import { ListingTurn } from '../../selling';

/** What is shown of what a turn found, and of what is for sale in it. */
export function outcomeOf(
  { marketplaces, results, update, found_at, listing, job, status }: TurnEntry,
  isCurrent: boolean,
) {
  const isSearching = status === 'running' && marketplaces.length > 0;
  return <Outcome {...{ marketplaces, results, update, found_at, listing, job, isSearching, isCurrent }} />;
}

interface OutcomeProps extends Pick<TurnEntry, 'marketplaces' | 'results' | 'update' | 'found_at' | 'listing' | 'job'> {
  isSearching: boolean;
  isCurrent: boolean;
}

/** Nothing of it is drawn anew with the words that are streamed under it. */
const Outcome = memo(function Outcome(props: OutcomeProps) {
  const { marketplaces, results, update, found_at, listing, job, isSearching, isCurrent } = props;
  return (
    <>
      {(results ?? isSearching) && (
        <ProductResults
          reports={marketplaces}
          results={results}
          update={update}
          fetchedAt={found_at}
          isCurrent={isCurrent || results === undefined}
        />
      )}
      {(listing ?? job) && <ListingTurn listing={listing} job={job} />}
    </>
  );
});

export function priceAlert(data: PriceAlertData) {
  return <PriceAlertNotice data={data} />;
}
