import type { PriceAlertData } from '@talknshop/contracts';
import { memo } from 'react';
import { isSearchRunning, type TurnEntry } from '../../conversation';
import { PriceAlertNotice, ProductResults, TurnComparison, TurnExplanation } from '../../products';
import { ListingTurn } from '../../selling';

/** What is shown of what a turn found, and of what is for sale in it. */
export function outcomeOf(turn: TurnEntry, isCurrent: boolean) {
  const { marketplaces, results, update, found_at, comparison, explanation, listing, jobs } = turn;
  const found = { marketplaces, results, update, found_at, comparison, explanation };
  return <Outcome {...{ ...found, listing, jobs, isCurrent }} isSearching={isSearchRunning(turn)} />;
}

type Found = 'marketplaces' | 'results' | 'update' | 'found_at' | 'comparison' | 'explanation';

interface OutcomeProps extends Pick<TurnEntry, Found | 'listing' | 'jobs'> {
  isSearching: boolean;
  isCurrent: boolean;
}

/** Nothing of it is drawn anew with the words that are streamed under it. */
const Outcome = memo(function Outcome(props: OutcomeProps) {
  const { marketplaces, results, update, found_at, comparison, explanation, listing, jobs } = props;
  const { isSearching, isCurrent } = props;
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
      {comparison && <TurnComparison comparison={comparison} />}
      {explanation && <TurnExplanation explanation={explanation} />}
      {(listing ?? jobs[0]) && <ListingTurn listing={listing} jobs={jobs} />}
    </>
  );
});

export function priceAlert(data: PriceAlertData) {
  return <PriceAlertNotice data={data} />;
}
