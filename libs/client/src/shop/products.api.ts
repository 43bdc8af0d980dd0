import type {
  Comparison,
  MarketplaceList,
  PriceHistory,
  ProductExplanation,
  ProductResult,
  RequirementSpec,
  SimilarProducts,
  SuggestionList,
} from '@talknshop/contracts';
import { type Asking, type CallOptions, part } from './asking';

/** What is for sale. A product is known by its `product_id`, such as `ebay:123`. */
export class ProductsApi {
  constructor(private readonly ask: Asking) {}

  get(product_id: string, { signal }: CallOptions = {}): Promise<ProductResult> {
    return this.ask(`/products/${part(product_id)}`, { signal });
  }

  /** Two to six products side by side. */
  compare(product_ids: string[], { signal }: CallOptions = {}): Promise<Comparison> {
    return this.ask('/compare', { method: 'POST', body: { product_ids }, signal });
  }

  /** What it cost whenever it was seen, 90 days back unless told. */
  priceHistory(product_id: string, { days, signal }: CallOptions & { days?: number } = {}): Promise<PriceHistory> {
    return this.ask(`/products/${part(product_id)}/price-history`, { query: { days }, signal });
  }

  similar(product_id: string, { limit, signal }: CallOptions & { limit?: number } = {}): Promise<SimilarProducts> {
    return this.ask(`/products/${part(product_id)}/similar`, { query: { limit }, signal });
  }

  /** Why it stands where it stands in the search for a requirement, or why it does not. */
  explain(
    product_id: string,
    requirement_spec: RequirementSpec,
    { signal }: CallOptions = {},
  ): Promise<ProductExplanation> {
    const query = { requirement: JSON.stringify(requirement_spec) };
    return this.ask(`/products/${part(product_id)}/explain`, { query, signal });
  }

  /** How a search that begins so may go on. */
  suggestions(q: string, { limit, signal }: CallOptions & { limit?: number } = {}): Promise<SuggestionList> {
    return this.ask('/search/suggestions', { query: { q, limit }, signal });
  }

  marketplaces({ signal }: CallOptions = {}): Promise<MarketplaceList> {
    return this.ask('/marketplaces', { signal });
  }
}
