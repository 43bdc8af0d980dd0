import type { ProductResult, SearchRequest, SearchResults } from '@talknshop/contracts';
import { aProduct } from '@talknshop/testing';
import { Catalog } from '../../clients/catalog.port';

/** A catalog with a few laptops; `outage` makes it fail. It remembers what it was asked. */
export class FakeCatalog extends Catalog {
  readonly requests: SearchRequest[] = [];
  outage?: Error;
  products: ProductResult[] = [
    aProduct({ product_id: 'ebay:1', title: 'Acme Slim 14 Laptop', price: 749.99, why_ranked: 'It fits your budget.' }),
    aProduct({ product_id: 'walmart:2', marketplace: 'walmart', title: 'Bolt 15 Laptop', price: 499 }),
  ];

  override search(request: SearchRequest): Promise<SearchResults> {
    this.requests.push(request);
    const { limit, deadline_ms: _, ...requirement_spec } = request;
    if (this.outage) return Promise.reject(this.outage);
    const products = this.products.slice(0, limit);
    return Promise.resolve(someResults({ requirement_spec, products, total_count: this.products.length }));
  }
}

/** An answer of the catalog in which two marketplaces were searched. */
export function someResults({ products = [], ...overrides }: Partial<SearchResults>): SearchResults {
  return {
    products,
    total_count: products.length,
    requirement_spec: overrides.requirement_spec ?? {
      product_type: 'laptop',
      attributes: {},
      filters: {},
      brand_preferences: [],
      brand_exclusions: [],
      marketplaces: [],
    },
    search_metadata: {},
    marketplaces_searched: ['ebay', 'walmart'],
    marketplaces_failed: [],
    search_duration_ms: 12,
    ...overrides,
  };
}
