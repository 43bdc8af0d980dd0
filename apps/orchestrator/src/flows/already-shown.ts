import type { RequirementSpec, SearchResults } from '@talknshop/contracts';
import { searchFacts } from './reply/search-facts';
import { isSameNeed } from './same-need';
import { resultsOfEach } from './together/results-of-each';

/** What the answers to one need have shown so far. */
export interface AlreadyShown {
  requirement_spec: RequirementSpec;
  product_ids: string[];
}

/** What has been shown of the need the results go on with once they are: they, and what came before them. */
export function alreadyShown(results: SearchResults): AlreadyShown {
  const own = shownTogether(results).find((shown) => isSameNeed(shown.requirement_spec, results.requirement_spec));
  return results.groups && own ? own : shownOf(results);
}

/** What has been shown of each need that was answered together with that of the results; empty when none was. */
export function shownTogether(results: SearchResults): AlreadyShown[] {
  return results.groups ? resultsOfEach(results).map(shownOf) : searchFacts(results).together;
}

/** Results of one need, which remember what was shown of those answered together with it before. */
export function amongOthers(results: SearchResults, together: readonly AlreadyShown[]): SearchResults {
  const { product_type } = results.requirement_spec;
  const same = together.findIndex(({ requirement_spec }) => requirement_spec.product_type === product_type);
  const now = together.with(same, shownOf(results)); // a need whose product changed was the last
  return { ...results, search_metadata: { ...results.search_metadata, together: now } };
}

/** The best `limit` of the results that were not shown before; they remember what was. */
export function notYetShown(results: SearchResults, already_shown: readonly string[], limit: number): SearchResults {
  const products = results.products.filter(({ product_id }) => !already_shown.includes(product_id)).slice(0, limit);
  return { ...results, products, search_metadata: { ...results.search_metadata, already_shown } };
}

function shownOf(results: SearchResults): AlreadyShown {
  const { requirement_spec, products } = results;
  const product_ids = [...searchFacts(results).already_shown, ...products.map(({ product_id }) => product_id)];
  return { requirement_spec, product_ids };
}
