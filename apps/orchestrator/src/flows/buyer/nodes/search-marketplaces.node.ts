import { emptyRequirement, type ErrorData, type SearchResults } from '@talknshop/contracts';
import { CatalogUnavailable, SearchRefused } from '../../../clients/catalog.port';
import { notYetShown } from '../../already-shown';
import type { BuyerNode, BuyerTurn } from '../buyer-turn';
import { productsToSkip } from '../to-skip';

/** As many products as the catalog answers at once: nobody is led further down than that. */
const FURTHEST = 100;

/** Asks the catalog. Marketplaces that failed are part of its answer; a catalog that gives none ends the turn with an error. */
export const searchMarketplaces: BuyerNode = async ({ state, deps, signal }) => {
  const { requirement_spec = emptyRequirement(), traceparent } = state;
  const skipped = productsToSkip(state);
  const limit = Math.min(skipped.length + deps.search_limit, FURTHEST);
  const request = { ...requirement_spec, limit, deadline_ms: deps.search_deadline_ms };
  try {
    const results = await deps.catalog.search(request, { signal, traceparent });
    return { ...found(results, skipped, deps.search_limit), workflow_stage: 'searching' };
  } catch (error) {
    return { failure: failureOf(error), workflow_stage: 'failed' };
  }
};

function found(results: SearchResults, skipped: readonly string[], limit: number): Partial<BuyerTurn> {
  if (skipped.length === 0) return { search_results: results };
  const further = notYetShown(results, skipped, limit);
  return further.products.length > 0 ? { search_results: further } : { nothing_further: further };
}

function failureOf(error: unknown): ErrorData {
  if (error instanceof CatalogUnavailable) return UNAVAILABLE;
  if (error instanceof SearchRefused) return REFUSED;
  throw error;
}

const UNAVAILABLE: ErrorData = {
  error:
    'I cannot search the marketplaces right now. What you asked for is kept; please say “show me the results” in a moment.',
  code: 'catalog_unavailable',
  severity: 'medium',
  recoverable: true,
  details: {},
};

const REFUSED: ErrorData = {
  error: 'I cannot make a search out of this. Please tell me in other words, or in fewer, what you are looking for.',
  code: 'search_refused',
  severity: 'low',
  recoverable: true,
  details: {},
};
