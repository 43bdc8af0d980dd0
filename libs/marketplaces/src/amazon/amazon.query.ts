import type { SortOrder } from '@talknshop/contracts';
import type { SearchQuery } from '../search/marketplace-search.port';
import { priceBounds } from '../search/price-bounds';
import { searchWords } from '../search/search-words';

/** What an item has only when it is asked for: the rest stays absent. */
export const AMAZON_RESOURCES = [
  'itemInfo.title',
  'itemInfo.byLineInfo',
  'itemInfo.manufactureInfo',
  'itemInfo.productInfo',
  'itemInfo.features',
  'itemInfo.externalIds',
  'itemInfo.classifications',
  'images.primary.large',
  'images.primary.medium',
  'customerReviews.count',
  'customerReviews.starRating',
  'offersV2.listings.price',
  'offersV2.listings.availability',
  'offersV2.listings.condition',
  'offersV2.listings.merchantInfo',
  'offersV2.listings.isBuyBoxWinner',
  'offersV2.listings.type',
] as const;

/** The body of `searchItems`. Prices are in the currency's lowest unit; of the conditions it can only be asked for `New`. */
export function amazonSearchBody(
  query: SearchQuery,
  currency: string,
  page: { partnerTag: string; itemCount: number; itemPage: number },
): Record<string, unknown> {
  const { min, max } = priceBounds(query, currency);
  return {
    keywords: searchWords(query.text).join(' '),
    searchIndex: 'All',
    sortBy: SORTS[query.sort ?? 'relevance'],
    condition: query.condition === 'new' ? 'New' : undefined,
    minPrice: min ? Math.ceil(inLowestUnit(min)) : undefined,
    maxPrice: max === undefined ? undefined : Math.floor(inLowestUnit(max)),
    resources: AMAZON_RESOURCES,
    ...page,
  };
}

const SORTS: Record<SortOrder, string | undefined> = {
  relevance: undefined,
  price_asc: 'Price:LowToHigh',
  price_desc: 'Price:HighToLow',
  rating: 'AvgCustomerReviews',
};

/** Cents; rounded to thousandths of one first, or 19.99 * 100 would be 1998.9999999999998. */
function inLowestUnit(amount: number): number {
  return Math.round(amount * 100_000) / 1000;
}
