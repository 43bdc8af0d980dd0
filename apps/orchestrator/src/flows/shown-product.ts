import type { ProductResult, SearchMarketplace } from '@talknshop/contracts';

/** As much of a product as is needed to talk about it later. */
export interface ShownProduct {
  title: string;
  price: number;
  currency: string;
  marketplace: SearchMarketplace;
  deep_link: string;
}

const REMEMBERED = 50;

export function shownProducts(products: readonly ProductResult[]): ShownProduct[] {
  return products
    .slice(0, REMEMBERED)
    .map(({ title, price, currency, marketplace, deep_link }) => ({ title, price, currency, marketplace, deep_link }));
}
