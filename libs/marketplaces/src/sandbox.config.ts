import type { MarketplacesConfig } from './create-marketplaces';

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

/** All marketplaces as the sandbox at `sandbox_url` (e.g. `http://127.0.0.1:8010`) plays them; it knows the public half of `walmart_private_key_pem`. */
export function sandboxConfig(sandbox_url: string, walmart_private_key_pem: string): Required<MarketplacesConfig> {
  const at = (path: string): string => sandbox_url.replace(/\/+$/, '') + path;
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
