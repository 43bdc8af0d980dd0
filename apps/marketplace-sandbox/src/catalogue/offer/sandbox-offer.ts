import type { ProductCondition } from '@talknshop/contracts';
import type { SandboxProduct } from '../product/sandbox-product';

export const SANDBOX_MARKETPLACES = ['ebay', 'amazon', 'walmart', 'bestbuy'] as const;
export type SandboxMarketplace = (typeof SANDBOX_MARKETPLACES)[number];

/** A product as one marketplace sells it. */
export interface SandboxOffer {
  marketplace: SandboxMarketplace;
  /** In the vendor's shape: eBay `v1|<12 digits>|0`, Amazon an ASIN, Walmart an item number, Best Buy a sku of 7 digits. */
  native_id: string;
  product: SandboxProduct;
  /** As that vendor's sellers would write it; at most 80 characters on eBay. */
  title: string;
  price: number;
  /** Only where the price is below it. */
  list_price?: number;
  currency: 'USD';
  condition: ProductCondition;
  /** The vendor's own word: on eBay the condition id (`2010`; `7000` is broken, which no condition of ours says), on Amazon `New`, `Refurbished` or `Used/LikeNew`, on Best Buy `new`, `refurbished` or `pre-owned`; Walmart has none. */
  vendor_condition?: string;
  /** What eBay's seller says of the state of this very piece; only where it is not new. */
  condition_note?: string;
  /** 0 is free; absent where the vendor does not say. */
  shipping_cost?: number;
  in_stock: boolean;
  /** Absent where the vendor itself sells. */
  seller?: SandboxSeller;
  rating?: number;
  review_count?: number;
  /** The seller's own picture; others get a drawing of the product. */
  picture_url?: string;
}

export interface SandboxSeller {
  name: string;
  feedback_percent: number;
  feedback_score: number;
}
