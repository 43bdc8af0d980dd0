import type { ProductCondition, SortOrder } from '@talknshop/contracts';
import type { SearchQuery } from '../search/marketplace-search.port';
import { decimal, priceBounds } from '../search/price-bounds';
import { searchWords } from '../search/search-words';

/** What a product has in the reply: all attributes would be some hundred. */
export const BESTBUY_ATTRIBUTES = [
  'sku',
  'name',
  'shortDescription',
  'regularPrice',
  'salePrice',
  'url',
  'image',
  'manufacturer',
  'modelNumber',
  'upc',
  'color',
  'condition',
  'onlineAvailability',
  'inStoreAvailability',
  'customerReviewAverage',
  'customerReviewCount',
  'freeShipping',
  'shippingCost',
  'categoryPath',
];

/**
 * The part in brackets of `/v1/products(…)`, percent-encoded: every word must be found, e.g.
 * `search=oled&search=tv&salePrice%3C=500.00`. Words hold no operators, so none can come from a user's text.
 */
export function bestBuyTerms(query: SearchQuery): string {
  const { min, max } = priceBounds(query, 'USD');
  const condition = query.condition && CONDITIONS[query.condition];
  return [
    ...searchWords(query.text).map((word) => `search=${encodeURIComponent(word)}`),
    ...(min === undefined ? [] : [`salePrice%3E=${decimal(min)}`]),
    ...(max === undefined ? [] : [`salePrice%3C=${decimal(max)}`]),
    ...(condition ? [`condition=${condition}`] : []),
  ].join('&');
}

/** How the answer is to look. The default would be XML. */
export function bestBuyParams(
  query: Pick<SearchQuery, 'sort'>,
  page: { apiKey: string; pageSize: number; page: number },
): URLSearchParams {
  const sort = SORTS[query.sort ?? 'relevance'];
  return new URLSearchParams({
    apiKey: page.apiKey,
    format: 'json',
    show: BESTBUY_ATTRIBUTES.join(','),
    ...(sort && { sort }),
    pageSize: String(page.pageSize),
    page: String(page.page),
  });
}

/** Best Buy calls whatever had an owner pre-owned, and keeps it out of searches. */
const CONDITIONS: Partial<Record<ProductCondition, string>> = { new: 'new', refurbished: 'refurbished' };

/** Without a choice Best Buy sorts by name; the best sellers are the nearest to relevance it has. */
const SORTS: Record<SortOrder, string | undefined> = {
  relevance: 'bestSellingRank.asc',
  price_asc: 'salePrice.asc',
  price_desc: 'salePrice.desc',
  rating: 'customerReviewAverage.desc',
};
