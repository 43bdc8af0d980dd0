import { MARKETPLACES } from '../marketplaces';

export interface WalmartConfig {
  /** Where `/api-proxy/service/affil/product/v2/…` is found. */
  base_url: string;
  consumer_id: string;
  /** The number Walmart gave the uploaded public key. */
  key_version: string;
  /** The RSA private key that belongs to it, as PEM (PKCS#8 or PKCS#1). */
  private_key_pem: string;
  /** The Impact Radius publisher that links are credited to. */
  publisher_id?: string;
}

export const WALMART_PRODUCTION = {
  base_url: MARKETPLACES.walmart.production_origin,
} as const satisfies Partial<WalmartConfig>;
