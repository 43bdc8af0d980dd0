import { emptyRequirement, type SearchResults } from '@talknshop/contracts';
import { type AlreadyShown, amongOthers, notYetShown } from '../../already-shown';
import { arrangeAlert } from '../alerts/arrange-alert';
import type { BuyerNode, BuyerStep, BuyerTurn } from '../buyer-turn';
import { failureOf } from '../search-failure';
import { searchTogether } from '../search-together';
import { productsToSkip } from '../to-skip';

/** As many products as the catalog answers at once: nobody is led further down than that. */
const FURTHEST = 100;

/**
 * Asks the catalog: for what is wanted of price alerts, or for all requests of a message at once. Marketplaces that failed are
 * part of its answer; a catalog that gives none ends the turn with an error.
 */
export const searchMarketplaces: BuyerNode = (step) => {
  const { alert, requests } = step.state;
  if (alert) return arrangeAlert(step, alert);
  return requests ? searchTogether(step, requests.requirements) : searchForOne(step);
};

async function searchForOne({ state, deps, signal }: BuyerStep): Promise<Partial<BuyerTurn>> {
  const { requirement_spec = emptyRequirement(), traceparent } = state;
  const skipped = productsToSkip(state);
  const limit = Math.min(skipped.length + deps.search_limit, FURTHEST);
  const request = { ...requirement_spec, limit, deadline_ms: deps.search_deadline_ms };
  try {
    const results = await deps.catalog.search(request, { signal, traceparent });
    return { ...found(results, skipped, deps.search_limit, othersOf(state)), workflow_stage: 'searching' };
  } catch (error) {
    return { failure: failureOf(error), workflow_stage: 'failed' };
  }
}

/** A change of one of several needs leaves the others to be changed; a new need does not. */
function othersOf({ intent, together = [] }: Readonly<BuyerTurn>): readonly AlreadyShown[] {
  return intent === 'refine' ? together : [];
}

function found(
  results: SearchResults,
  skipped: readonly string[],
  limit: number,
  others: readonly AlreadyShown[],
): Partial<BuyerTurn> {
  const page = skipped.length === 0 ? results : notYetShown(results, skipped, limit);
  if (skipped.length > 0 && page.products.length === 0) return { nothing_further: page };
  return { search_results: others.length === 0 ? page : amongOthers(page, others) };
}
