import { EBAY_PRODUCTION, type EbayConfig, sandboxPostings } from '@talknshop/marketplaces';
import { optional, text, url, type Env } from '@talknshop/service-kit';

/** Our application at eBay, which asks what concerns no seller: the sandbox's where there is one. Throws a ConfigError. */
export function readEbayApplication(env: Env): EbayConfig {
  const sandbox_url = optional(env, 'MARKETPLACE_SANDBOX_URL', url);
  if (sandbox_url !== undefined) return sandboxPostings(sandbox_url).ebay;
  return {
    base_url: url(env, 'EBAY_BASE_URL', EBAY_PRODUCTION.base_url),
    auth_url: url(env, 'EBAY_AUTH_URL', EBAY_PRODUCTION.auth_url),
    client_id: text(env, 'EBAY_CLIENT_ID'),
    client_secret: text(env, 'EBAY_CLIENT_SECRET'),
  };
}

export function hasEbayApplication(env: Env): boolean {
  return Boolean(env['MARKETPLACE_SANDBOX_URL'] || env['EBAY_CLIENT_ID']);
}
