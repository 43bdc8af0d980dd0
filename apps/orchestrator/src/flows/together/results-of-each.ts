import type { FoundGroup, SearchResults } from '@talknshop/contracts';

/** The results of each request of an answer to several; of an answer to one, those of that one. */
export function resultsOfEach(results: SearchResults): SearchResults[] {
  return results.groups?.map((group, i) => resultsOf(results, group, i)) ?? [results];
}

function resultsOf(all: SearchResults, group: FoundGroup, place: number): SearchResults {
  const { products, marketplaces_searched, marketplaces_failed, search_duration_ms, search_metadata } = all;
  const { product_ids, failure: _, ...own } = group;
  return {
    marketplaces_searched,
    marketplaces_failed,
    search_duration_ms,
    ...own,
    products: products.filter(({ product_id }) => product_ids.includes(product_id)),
    search_metadata: metadataOf(search_metadata, place),
  };
}

function metadataOf({ each }: SearchResults['search_metadata'], place: number): SearchResults['search_metadata'] {
  const own: unknown = Array.isArray(each) ? each[place] : undefined;
  return typeof own === 'object' && own !== null ? { ...own } : {};
}
