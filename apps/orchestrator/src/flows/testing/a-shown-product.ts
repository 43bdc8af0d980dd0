import type { ShownProduct } from '../shown-product';

/** A laptop for $500 at eBay. */
export function aShownProduct(overrides: Partial<ShownProduct> = {}): ShownProduct {
  return {
    product_id: 'ebay:1',
    title: 'Acme Slim 14 Laptop',
    price: 500,
    currency: 'USD',
    marketplace: 'ebay',
    deep_link: 'https://www.ebay.com/itm/1',
    ...overrides,
  };
}
