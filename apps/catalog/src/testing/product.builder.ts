import { emptyRequirement, type RequirementSpec } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';

/** A new laptop for $500 in stock at Best Buy, but for what a test says. */
export function aProduct(changes: Partial<FoundProduct> = {}): FoundProduct {
  const product_id = changes.product_id ?? `${changes.marketplace ?? 'bestbuy'}:1`;
  return {
    product_id,
    marketplace: 'bestbuy',
    title: 'Acme Laptop',
    price: 500,
    currency: 'USD',
    condition: 'new',
    availability: 'in_stock',
    deep_link: `https://shop.example/${encodeURIComponent(product_id)}`,
    marketplace_url: 'https://shop.example',
    attributes: {},
    ...changes,
  };
}

export function aRequirement(changes: Partial<RequirementSpec> = {}): RequirementSpec {
  return { ...emptyRequirement(), product_type: 'laptop', ...changes };
}
