import type { ProductCondition, ProductResult, SearchMarketplace, SortOrder } from '@talknshop/contracts';

/** What a marketplace is asked. Limits are passed on where the marketplace can apply them; the caller enforces them all the same. */
export interface SearchQuery {
  /** The words to look for: brand, product and telling attributes, e.g. `lenovo laptop 16gb`. */
  text: string;
  price?: { min?: number; max?: number; currency: string };
  condition?: ProductCondition;
  sort?: SortOrder;
  /** How many products are wanted; an adapter asks for as many pages as its marketplace needs, within reason. */
  limit: number;
}

/** A product as one marketplace sells it, before ranking. */
export type FoundProduct = Omit<ProductResult, 'score' | 'why_ranked' | 'offers'>;

export interface SearchPage {
  products: FoundProduct[];
  /** How many the marketplace says it has. */
  total: number;
  /** Listings that could not be used (no price, no title, a wrong currency…): reason → how many. */
  left_out: Record<string, number>;
}

/**
 * One marketplace, read. An adapter speaks the vendor's wire and nothing else: retry, time-out, breaker and rate limit are
 * wrapped around it. It throws only `MarketplaceError`, and `signal.reason` when it is aborted.
 */
export abstract class MarketplaceSearch {
  abstract readonly marketplace: SearchMarketplace;

  /** Products for a query; no hits is an empty page. */
  abstract search(query: SearchQuery, signal: AbortSignal): Promise<SearchPage>;

  /** One product by the marketplace's own id; `undefined` when there is none. */
  abstract lookUp(native_id: string, signal: AbortSignal): Promise<FoundProduct | undefined>;
}
