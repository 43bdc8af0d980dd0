import type { ListingData, ListingDraft } from '@talknshop/contracts';
import type { TurnNode } from '../../turn';
import { wordGroups } from '../../reply/word-groups';
import { assumedFields } from '../complete-listing';
import { jobUpdates } from '../job-updates';
import type { ReadyListing } from '../listing-outcome';
import { outcomeOf } from '../outcome-of';
import { listingWarnings } from '../words/listing-warnings';
import { sellerWords } from '../words/seller-words';

/** Shows the listing and what becomes of it, and streams the reply. Every number, price and title in it comes from the data. */
export const notifyClient: TurnNode = ({ state, say }) => {
  const outcome = outcomeOf(state);
  const { ready } = state;
  if (ready) say({ type: 'listing', data: listingData(ready, state.listing ?? {}) });
  for (const data of jobUpdates(outcome)) say({ type: 'job_update', data });
  const reply = sellerWords(outcome, state);
  for (const data of wordGroups(reply)) say({ type: 'token', data });
  return { reply, listing_outcome: outcome, workflow_stage: 'posting' };
};

function listingData(ready: ReadyListing, draft: ListingDraft): ListingData {
  return { listing_spec: ready.listing_spec, warnings: listingWarnings(ready), assumed: assumedFields(draft) };
}
