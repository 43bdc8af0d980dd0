import { ASSISTED_PRODUCTION } from './assisted/assisted.config';
import type { MarketplacesConfig } from './create-marketplaces';
import type { PostingsConfig } from './create-postings';

/** What the marketplace sandbox accepts. Public, and good for nothing else. */
export const SANDBOX_CREDENTIALS = {
  ebay: { client_id: 'sandbox-ebay-client', client_secret: 'sandbox-ebay-secret' },
  amazon: {
    client_id: 'sandbox-amazon-client',
    client_secret: 'sandbox-amazon-secret',
    version: '3.1',
    partner_tag: 'sandbox-20',
  },
  walmart: { consumer_id: 'sandbox-walmart-consumer', key_version: '1' },
  bestbuy: { api_key: 'sandbox-bestbuy-key' },
} as const;

/** What the sandbox accepts of those who post. Public, and good for nothing else. */
export const SANDBOX_SELLERS = {
  ebay: {
    ...SANDBOX_CREDENTIALS.ebay,
    refresh_token: 'sandbox-ebay-refresh',
    policies: { fulfillment: 'sandbox-fulfillment', payment: 'sandbox-payment', return: 'sandbox-return' },
    location: { key: 'sandbox-location', address: { postal_code: '94103', country: 'US' } },
  },
  craigslist: {
    username: 'sandbox-user',
    password: 'sandbox-password',
    account_id: '14',
    area: 'sfo',
    postal: '94103',
    reply_email: 'seller@talknshop.example',
  },
  facebook: { catalog_id: '1000000000000001', access_token: 'sandbox-facebook-token' },
  etsy: {
    keystring: 'sandbox-etsy-key',
    shared_secret: 'sandbox-etsy-secret',
    refresh_token: 'sandbox-etsy-refresh',
    shop_id: '123456',
    shipping_profile_id: '1',
    readiness_state_id: '1',
  },
} as const;

/** What the sandbox signs its notifications with, where a vendor agrees on something. Public, and good for nothing else. */
export const SANDBOX_WEBHOOKS = {
  ebay: { verification_token: 'sandbox-ebay-verification-token-00000000' },
  etsy: { signing_secret: 'whsec_c2FuZGJveC1ldHN5LXNpZ25pbmctc2VjcmV0' },
  facebook: { app_secret: 'sandbox-facebook-app-secret', verify_token: 'sandbox-facebook-verify-token' },
} as const;

/** All marketplaces as the sandbox at `sandbox_url` (e.g. `http://127.0.0.1:8010`) plays them; it knows the public half of `walmart_private_key_pem`. */
export function sandboxConfig(sandbox_url: string, walmart_private_key_pem: string): Required<MarketplacesConfig> {
  const at = below(sandbox_url);
  return {
    ebay: {
      base_url: at('/ebay'),
      auth_url: at('/ebay/identity/v1/oauth2/token'),
      ...SANDBOX_CREDENTIALS.ebay,
    },
    amazon: { base_url: at('/amazon'), auth_url: at('/amazon/auth/o2/token'), ...SANDBOX_CREDENTIALS.amazon },
    walmart: {
      base_url: at('/walmart'),
      private_key_pem: walmart_private_key_pem,
      ...SANDBOX_CREDENTIALS.walmart,
    },
    bestbuy: { base_url: at('/bestbuy'), ...SANDBOX_CREDENTIALS.bestbuy },
  };
}

/** All marketplaces that can be posted to, as the sandbox at `sandbox_url` plays them, and Poshmark by hand. */
export function sandboxPostings(sandbox_url: string): Required<PostingsConfig> {
  const at = below(sandbox_url);
  return {
    ebay: {
      ...SANDBOX_SELLERS.ebay,
      base_url: at('/ebay'),
      auth_url: at('/ebay/identity/v1/oauth2/token'),
      listing_url: at('/ebay/itm/{id}'),
    },
    craigslist: {
      ...SANDBOX_SELLERS.craigslist,
      base_url: at('/craigslist'),
      manage_url: at('/craigslist'),
      listing_url: at('/craigslist/posting/{id}'),
    },
    facebook: {
      ...SANDBOX_SELLERS.facebook,
      base_url: at('/facebook/v25.0'),
      item_link: 'https://talknshop.example/listings/{id}',
      listing_url: at('/facebook/marketplace/item/{id}'),
    },
    etsy: {
      ...SANDBOX_SELLERS.etsy,
      base_url: at('/etsy/v3/application'),
      auth_url: at('/etsy/v3/public/oauth/token'),
    },
    assisted: { poshmark: ASSISTED_PRODUCTION.poshmark },
  };
}

function below(url: string): (path: string) => string {
  return (path) => url.replace(/\/+$/, '') + path;
}
