import type { ProductCondition, SortOrder } from '@talknshop/contracts';
import type { SearchQuery } from '../search/marketplace-search.port';
import { decimal, priceBounds } from '../search/price-bounds';
import { searchWords } from '../search/search-words';

/** The query string of `item_summary/search` for one page; eBay wants `offset` to be a multiple of `limit`. */
export function ebayQuery(
  query: SearchQuery,
  currency: string,
  page: { limit: number; offset: number },
): URLSearchParams {
  const sort = SORTS[query.sort ?? 'relevance'];
  return new URLSearchParams({
    q: searchWords(query.text).join(' '),
    filter: ebayFilter(query, currency),
    ...(sort && { sort }),
    limit: String(page.limit),
    offset: String(page.offset),
  });
}

/** `price:[10.00..50.00],priceCurrency:USD,…`: only numbers and names from tables ever enter it. */
export function ebayFilter(query: SearchQuery, currency: string): string {
  const { min, max } = priceBounds(query, currency);
  const price = [min === undefined ? '' : decimal(min), max === undefined ? '' : `..${decimal(max)}`].join('');
  const ids = query.condition && CONDITION_IDS[query.condition];
  return [
    ...(price ? [`price:[${price}]`, `priceCurrency:${currency}`] : []),
    ...(ids ? [`conditionIds:{${ids.join('|')}}`] : []),
    'buyingOptions:{FIXED_PRICE}',
  ].join(',');
}

/** eBay has no order by rating. */
const SORTS: Record<SortOrder, string | undefined> = {
  relevance: undefined,
  price_asc: 'price',
  price_desc: '-price',
  rating: undefined,
};

const AS_GOOD_AS_NEW = [1000, 1500, 1750, 2750, 2990];
const USED = [...AS_GOOD_AS_NEW, 3000, 4000, 5000];

/** What meets a wish: a better condition does too, except that refurbished and used goods are different wishes. */
const CONDITION_IDS: Record<ProductCondition, readonly number[]> = {
  new: [1000],
  like_new: AS_GOOD_AS_NEW,
  good: USED,
  fair: [...USED, 3010, 6000],
  refurbished: [2000, 2010, 2020, 2030, 2500],
};
