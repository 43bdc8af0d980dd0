import type { ProductCondition, SearchMarketplace } from '@talknshop/contracts';
import { MarketplaceSearch, type FoundProduct, type SearchPage, type SearchQuery } from '@talknshop/marketplaces';
import { wordsOf } from '../ranking/text/words';

/**
 * A marketplace as most are: it wants every word of the query in the title, keeps to price and condition, and answers with the
 * first so many of its shelf.
 */
export class ShelfMarketplace extends MarketplaceSearch {
  readonly asked: SearchQuery[] = [];

  constructor(
    readonly marketplace: SearchMarketplace,
    private readonly shelf: readonly FoundProduct[],
  ) {
    super();
  }

  async search(query: SearchQuery): Promise<SearchPage> {
    this.asked.push(query);
    const hits = this.shelf.filter((product) => isHit(product, query));
    return { products: hits.slice(0, query.limit), total: hits.length, left_out: {} };
  }

  async lookUp(native_id: string): Promise<FoundProduct | undefined> {
    return this.shelf.find(({ product_id }) => product_id === `${this.marketplace}:${native_id}`);
  }
}

function isHit({ title, price, currency, condition }: FoundProduct, query: SearchQuery): boolean {
  const { min = 0, max = Infinity } = query.price?.currency === currency ? query.price : {};
  const words = wordsOf(title);
  const isKept = query.condition === undefined || condition === undefined || isMet(query.condition, condition);
  return price >= min && price <= max && isKept && wordsOf(query.text).every((word) => words.includes(word));
}

const BEST_FIRST: readonly ProductCondition[] = ['new', 'like_new', 'good', 'fair'];

function isMet(wish: ProductCondition, condition: ProductCondition): boolean {
  const place = BEST_FIRST.indexOf(condition);
  return condition === wish || (place !== -1 && place < BEST_FIRST.indexOf(wish));
}
