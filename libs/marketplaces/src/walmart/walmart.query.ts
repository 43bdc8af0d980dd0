import type { SortOrder } from '@talknshop/contracts';
import type { SearchQuery } from '../search/marketplace-search.port';
import { decimal, priceBounds } from '../search/price-bounds';
import { searchWords } from '../search/search-words';

/** The query string of `search` for one page; `start` counts items from 1. There is no filter for conditions. */
export function walmartQuery(
  query: SearchQuery,
  page: { start: number; numItems: number; publisherId?: string },
): URLSearchParams {
  const params = new URLSearchParams({
    query: searchWords(query.text).join(' '),
    start: String(page.start),
    numItems: String(page.numItems),
    responseGroup: 'full',
    ...SORTS[query.sort ?? 'relevance'],
    ...priceFacet(query),
  });
  if (page.publisherId) params.set('publisherId', page.publisherId);
  return params;
}

const SORTS: Record<SortOrder, Record<string, string>> = {
  relevance: {},
  price_asc: { sort: 'price', order: 'ascending' },
  price_desc: { sort: 'price', order: 'descending' },
  rating: { sort: 'customerRating' },
};

/** Walmart knows no open ends: no wish is dearer than this. */
const NO_MAX = 1_000_000_000;

function priceFacet(query: SearchQuery): Record<string, string> {
  const { min, max } = priceBounds(query, 'USD');
  if (min === undefined && max === undefined) return {};
  return { facet: 'on', 'facet.range': `price:[${decimal(min ?? 0)} TO ${decimal(max ?? NO_MAX)}]` };
}
