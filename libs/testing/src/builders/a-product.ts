import type { ProductResult, SearchMarketplace } from '@talknshop/contracts';

const FRONT_PAGES: Record<SearchMarketplace, string> = {
  amazon: 'https://www.amazon.com',
  walmart: 'https://www.walmart.com',
  ebay: 'https://www.ebay.com',
  bestbuy: 'https://www.bestbuy.com',
  kroger: 'https://www.kroger.com',
  target: 'https://www.target.com',
};

/** A new laptop at eBay for 749.99 USD. A marketplace or id that is given shows in the ids and links that are not. */
export function aProduct(overrides: Partial<ProductResult> = {}): ProductResult {
  const marketplace = overrides.marketplace ?? 'ebay';
  const product_id = overrides.product_id ?? `${marketplace}:1001`;
  const marketplace_url = FRONT_PAGES[marketplace];
  return {
    product_id,
    marketplace,
    title: 'Acme Slim 14 Laptop, 16 GB RAM, 512 GB SSD',
    price: 749.99,
    currency: 'USD',
    condition: 'new',
    availability: 'in_stock',
    deep_link: `${marketplace_url}/item/${product_id.slice(product_id.indexOf(':') + 1)}`,
    marketplace_url,
    attributes: { brand: 'Acme', model: 'Slim 14' },
    score: 0.5,
    why_ranked: 'It is a laptop.',
    offers: [],
    ...overrides,
  };
}
