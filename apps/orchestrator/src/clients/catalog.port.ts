import type { SearchRequest, SearchResults } from '@talknshop/contracts';
import type { Call } from './call';

/** Finds products on all marketplaces. One that is slow or down is named in the results and fails nothing. */
export abstract class Catalog {
  /** Throws `CatalogUnavailable` when no answer can be had, `SearchRefused` when asking again would not help. */
  abstract search(request: SearchRequest, call: Call): Promise<SearchResults>;
}

/** The catalog did not answer, or not with search results. */
export class CatalogUnavailable extends Error {
  readonly code = 'catalog_unavailable';
  readonly retriable = true;

  constructor(cause: unknown) {
    super('the catalog could not be searched', { cause });
    this.name = 'CatalogUnavailable';
  }
}

/** The catalog will not search for this, now or later. */
export class SearchRefused extends Error {
  readonly code = 'search_refused';
  readonly retriable = false;

  constructor(cause: unknown) {
    super('the catalog refused the search', { cause });
    this.name = 'SearchRefused';
  }
}
