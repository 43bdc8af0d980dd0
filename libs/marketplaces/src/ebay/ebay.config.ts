import { MARKETPLACES } from '../marketplaces';

export interface EbayConfig {
  /** Where `/buy/browse/v1/…` is found. */
  base_url: string;
  /** The whole address of the token endpoint. */
  auth_url: string;
  client_id: string;
  client_secret: string;
  /** `X-EBAY-C-MARKETPLACE-ID`; `EBAY_US` unless told otherwise. */
  marketplace_id?: string;
  /** The one that site sells in; `USD` unless told otherwise. */
  currency?: string;
}

export const EBAY_PRODUCTION = {
  base_url: MARKETPLACES.ebay.production_origin,
  auth_url: 'https://api.ebay.com/identity/v1/oauth2/token',
} as const satisfies Partial<EbayConfig>;
