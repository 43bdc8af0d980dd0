import type { RequirementSpec, SearchResults } from '@talknshop/contracts';
import { searchFacts } from './reply/search-facts';

/** What the answers to one need have shown so far. */
export interface AlreadyShown {
  requirement_spec: RequirementSpec;
  product_ids: string[];
}

/** What has been shown once these results are: they, and what came before them. */
export function alreadyShown(results: SearchResults): AlreadyShown {
  const { requirement_spec, products } = results;
  const product_ids = [...searchFacts(results).already_shown, ...products.map(({ product_id }) => product_id)];
  return { requirement_spec, product_ids };
}

/** The best `limit` of the results that were not shown before; they remember what was. */
export function notYetShown(results: SearchResults, already_shown: readonly string[], limit: number): SearchResults {
  const products = results.products.filter(({ product_id }) => !already_shown.includes(product_id)).slice(0, limit);
  return { ...results, products, search_metadata: { ...results.search_metadata, already_shown } };
}
