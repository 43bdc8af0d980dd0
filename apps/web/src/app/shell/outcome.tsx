import type { PriceAlertData } from '@talknshop/contracts';
import type { TurnEntry } from '../../conversation';
import { PriceAlertNotice, ProductResults } from '../../products';
import { ListingTurn } from '../../selling';

/** What is shown of what a turn found, and of what is for sale in it. */
export function outcomeOf(turn: TurnEntry, isCurrent: boolean) {
  const { marketplaces, results, update, found_at, listing, job, status } = turn;
  const isSearch = results !== undefined || (marketplaces.length > 0 && status === 'running');
  return (
    <>
      {isSearch && (
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
}

export function priceAlert(data: PriceAlertData) {
  return <PriceAlertNotice data={data} />;
}
