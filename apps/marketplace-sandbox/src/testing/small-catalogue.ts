import { Catalogue, type SandboxMarketplace, type SandboxOffer, type SandboxProduct } from '../catalogue/catalogue';

export const KETTLE: SandboxProduct = {
  key: 'kettle/acme-k1/red',
  product_type: 'kettle',
  category_path: ['Home', 'Kitchen & Dining', 'Kettles'],
  brand: 'Acme',
  model: 'K1',
  name: 'Acme K1 Kettle',
  description: 'Boils water & whistles <loudly>.',
  specs: { power_w: 1500 },
  color: 'Cherry Red',
  gtin: '036000291452',
  list_price: 40,
};

/** Offers of one kettle on one marketplace, in the order given; what is not said is an ordinary new kettle. */
export function kettles(marketplace: SandboxMarketplace, ...offers: Partial<SandboxOffer>[]): Catalogue {
  return new Catalogue(
    [KETTLE],
    offers.map((offer, place) => ({
      marketplace,
      native_id: NATIVE_IDS[marketplace](place + 1),
      product: KETTLE,
      title: `Acme Kettle No. ${place + 1}`,
      price: 10 * (place + 1),
      currency: 'USD',
      condition: 'new',
      in_stock: true,
      ...offer,
    })),
  );
}

const NATIVE_IDS: Record<SandboxMarketplace, (number: number) => string> = {
  ebay: (number) => `v1|${110_000_000_000 + number}|0`,
  amazon: (number) => `B00000000${number}`,
  walmart: (number) => String(5_000_000 + number),
  bestbuy: (number) => String(6_000_000 + number),
};
