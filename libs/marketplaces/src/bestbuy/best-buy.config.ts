import { MARKETPLACES } from '../marketplaces';

export interface BestBuyConfig {
  /** Where `/v1/products…` is found. */
  base_url: string;
  api_key: string;
}

export const BESTBUY_PRODUCTION = {
  base_url: MARKETPLACES.bestbuy.production_origin,
} as const satisfies Partial<BestBuyConfig>;
