import type { FoundGroup, ProductResult, SearchMarketplace } from '@talknshop/contracts';

/** As much of a product as is needed to talk about it later. */
export interface ShownProduct {
  product_id: string;
  title: string;
  price: number;
  currency: string;
  /** Absent where it is not known. */
  shipping_cost?: number;
  marketplace: SearchMarketplace;
  deep_link: string;
  /** What it was shown for, where an answer held several requests: the product. */
  shown_for?: string;
}

const REMEMBERED = 50;

export function shownProducts(products: readonly ProductResult[], groups: readonly FoundGroup[] = []): ShownProduct[] {
  return products
    .slice(0, REMEMBERED)
    .map(({ product_id, title, price, currency, marketplace, deep_link, shipping_info }) => {
      const group = groups.find(({ product_ids }) => product_ids.includes(product_id));
      const shown_for = group?.requirement_spec.product_type;
      const shipping_cost = shipping_info?.cost;
      return {
        product_id,
        title,
        price,
        currency,
        marketplace,
        deep_link,
        ...(shipping_cost !== undefined && { shipping_cost }),
        ...(shown_for && { shown_for }),
      };
    });
}
