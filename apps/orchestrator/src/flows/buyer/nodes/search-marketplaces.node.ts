import { emptyRequirement, type ErrorData } from '@talknshop/contracts';
import { CatalogUnavailable } from '../../../clients/catalog.port';
import type { BuyerNode } from '../buyer-turn';

/** Asks the catalog. Marketplaces that failed are part of its answer; a catalog that gives none ends the turn with an error. */
export const searchMarketplaces: BuyerNode = async ({ state, deps, signal }) => {
  const { requirement_spec = emptyRequirement(), traceparent } = state;
  const request = { ...requirement_spec, limit: deps.search_limit, deadline_ms: deps.search_deadline_ms };
  try {
    const search_results = await deps.catalog.search(request, { signal, traceparent });
    return { search_results, workflow_stage: 'searching' };
  } catch (error) {
    if (!(error instanceof CatalogUnavailable)) throw error;
    return { failure: UNAVAILABLE, workflow_stage: 'failed' };
  }
};

const UNAVAILABLE: ErrorData = {
  error: 'I cannot search the marketplaces right now. What you asked for is kept; please say “try again” in a moment.',
  code: 'catalog_unavailable',
  severity: 'medium',
  recoverable: true,
  details: {},
};
