import type { FoundProducts, ProductResult, RequirementSpec } from '@talknshop/contracts';

/** A new laptop at eBay for 749.99 USD; a marketplace or id that is given shows in the link. */
export function aProduct(overrides: Partial<ProductResult> = {}): ProductResult {
  const marketplace = overrides.marketplace ?? 'ebay';
  const product_id = overrides.product_id ?? `${marketplace}:1001`;
  return {
    product_id,
    marketplace,
    title: 'Acme Slim 14 Laptop, 16 GB RAM, 512 GB SSD',
    price: 749.99,
    currency: 'USD',
    condition: 'new',
    availability: 'in_stock',
    deep_link: `https://${marketplace}.example/item/${product_id.slice(product_id.indexOf(':') + 1)}`,
    marketplace_url: `https://${marketplace}.example`,
    attributes: { brand: 'Acme', model: 'Slim 14' },
    score: 0.5,
    why_ranked: 'Matches laptop, ships free.',
    offers: [],
    ...overrides,
  };
}

/** A laptop, and nothing more said about it. */
export function aRequirement(overrides: Partial<RequirementSpec> = {}): RequirementSpec {
  return {
    product_type: 'laptop',
    attributes: {},
    filters: {},
    brand_preferences: [],
    brand_exclusions: [],
    marketplaces: [],
    ...overrides,
  };
}

/** What a search for a laptop found at eBay and Amazon. */
export function someResults(overrides: Partial<FoundProducts> = {}): FoundProducts {
  const products = overrides.products ?? [aProduct()];
  return {
    products,
    total_count: products.length,
    requirement_spec: aRequirement(),
    marketplaces_searched: ['ebay', 'amazon'],
    marketplaces_failed: [],
    search_duration_ms: 40,
    ...overrides,
  };
}
