import type { ShopApi } from '@talknshop/client';

/** What the catalog is asked beside the conversation. */
export type Shop = {
  products: Pick<ShopApi['products'], 'compare' | 'explain' | 'priceHistory' | 'marketplaces'>;
  price_alerts: Pick<ShopApi['price_alerts'], 'list' | 'create' | 'delete'>;
};
