import { arrangeAlert } from '../alerts/arrange-alert';
import type { BuyerNode } from '../buyer-turn';
import { askCatalog } from '../inquiry/ask-catalog';
import { isLateAwaited, lateOffersOf } from '../../late/wait-for-late';
import { searchForOne } from '../search-for-one';
import { searchTogether } from '../search-together';

/**
 * Asks the catalog: for what is wanted of price alerts, for what is asked about products, for all requests of a message at once, or once more for the marketplaces
 * that were not waited for; results that were offered before are taken as they are. Marketplaces that failed are part of its
 * answer; a catalog that gives none ends the turn with an error.
 */
export const searchMarketplaces: BuyerNode = (step) => {
  const { alert, inquiry, requests, accepted } = step.state;
  if (alert) return arrangeAlert(step, alert);
  if (inquiry) return askCatalog(step, inquiry);
  if (isLateAwaited(step.state)) return lateOffersOf(step);
  if (accepted) return { search_results: accepted, workflow_stage: 'searching' };
  return requests ? searchTogether(step, requests.requirements) : searchForOne(step);
};
