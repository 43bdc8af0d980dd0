import { MARKETPLACES } from '../marketplaces';

export interface AmazonConfig {
  /** Where `/catalog/v1/…` is found. */
  base_url: string;
  /** The whole address of the token endpoint; `AMAZON_TOKEN_URLS` has the vendor's for each credential version. */
  auth_url: string;
  client_id: string;
  client_secret: string;
  /** Of the credentials: 3.x takes its token from Login with Amazon, 2.x from Cognito. */
  version: AmazonCredentialVersion;
  /** The associate's tag, e.g. `talknshop-20`. */
  partner_tag: string;
  /** `x-marketplace`; `www.amazon.com` unless told otherwise. */
  marketplace_host?: string;
  /** The one that site sells in; `USD` unless told otherwise. */
  currency?: string;
  /** Pages of ten a search may take, at most (and by default) 10. New credentials have one request a second. */
  max_pages?: number;
}

/** By region: North America, Europe, Far East. */
export const AMAZON_TOKEN_URLS = {
  '2.1': 'https://creatorsapi.auth.us-east-1.amazoncognito.com/oauth2/token',
  '2.2': 'https://creatorsapi.auth.eu-south-2.amazoncognito.com/oauth2/token',
  '2.3': 'https://creatorsapi.auth.us-west-2.amazoncognito.com/oauth2/token',
  '3.1': 'https://api.amazon.com/auth/o2/token',
  '3.2': 'https://api.amazon.co.uk/auth/o2/token',
  '3.3': 'https://api.amazon.co.jp/auth/o2/token',
} as const;

export type AmazonCredentialVersion = keyof typeof AMAZON_TOKEN_URLS;

export const AMAZON_PRODUCTION = {
  base_url: MARKETPLACES.amazon.production_origin,
  auth_url: AMAZON_TOKEN_URLS['3.1'],
} as const satisfies Partial<AmazonConfig>;
