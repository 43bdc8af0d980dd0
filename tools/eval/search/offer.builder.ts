import type { SandboxOffer, SandboxProduct } from '../../../apps/marketplace-sandbox/src/catalogue/catalogue';
import type { JudgedQuery, RightGoods } from './judged-query';

/** A laptop for $500 that is new and on sale. */
export function anOffer(product: Partial<SandboxProduct> = {}, offer: Partial<SandboxOffer> = {}): SandboxOffer {
  const made: SandboxProduct = {
    key: 'laptop/acme-one',
    product_type: 'laptop',
    category_path: ['Electronics', 'Computers', 'Laptops'],
    brand: 'Acme',
    model: 'One',
    name: 'Acme One Laptop, 16GB RAM, Navy Blue',
    description: 'A laptop.',
    specs: { ram_gb: 16 },
    color: 'Navy Blue',
    list_price: 500,
    ...product,
  };
  return {
    marketplace: 'amazon',
    native_id: made.key,
    product: made,
    title: made.name,
    price: 500,
    currency: 'USD',
    condition: 'new',
    in_stock: true,
    ...offer,
  };
}

/** Somebody wants a laptop. */
export function aQuery(truth: Partial<RightGoods> = {}, need: Partial<JudgedQuery['need']> = {}): JudgedQuery {
  return {
    id: 'q',
    group: 'type',
    text: 'a laptop',
    need: { product_type: 'laptop', ...need },
    truth: { types: ['laptop'], ...truth },
  };
}
