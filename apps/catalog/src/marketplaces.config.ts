import {
  AMAZON_PRODUCTION,
  AMAZON_TOKEN_URLS,
  BESTBUY_PRODUCTION,
  EBAY_PRODUCTION,
  marketplaceAccess,
  sandboxConfig,
  WALMART_PRODUCTION,
  type AmazonConfig,
  type AmazonCredentialVersion,
  type BestBuyConfig,
  type EbayConfig,
  type ImplementedMarketplace,
  type MarketplacesConfig,
  type WalmartConfig,
} from '@talknshop/marketplaces';
import { choice, integer, optional, text, url, type Env } from '@talknshop/service-kit';

/** What must be set, all of it, for a marketplace to be asked; with none of it set, the marketplace is left out. */
export const CREDENTIALS: Record<ImplementedMarketplace, readonly string[]> = {
  ebay: ['EBAY_CLIENT_ID', 'EBAY_CLIENT_SECRET'],
  amazon: ['AMAZON_CLIENT_ID', 'AMAZON_CLIENT_SECRET', 'AMAZON_PARTNER_TAG'],
  walmart: ['WALMART_CONSUMER_ID', 'WALMART_PRIVATE_KEY'],
  bestbuy: ['BESTBUY_API_KEY'],
};

/** The marketplaces that have credentials. Throws a ConfigError naming the variable that is missing beside others. */
export function readMarketplaces(env: Env): MarketplacesConfig {
  const present = <C>(marketplace: ImplementedMarketplace, read: (env: Env) => C): C | undefined =>
    CREDENTIALS[marketplace].some((variable) => env[variable]) ? read(env) : undefined;
  return {
    ebay: present('ebay', ebayConfig),
    amazon: present('amazon', amazonConfig),
    walmart: present('walmart', walmartConfig),
    bestbuy: present('bestbuy', bestBuyConfig),
  };
}

function ebayConfig(env: Env): EbayConfig {
  return {
    base_url: url(env, 'EBAY_BASE_URL', EBAY_PRODUCTION.base_url),
    auth_url: url(env, 'EBAY_AUTH_URL', EBAY_PRODUCTION.auth_url),
    client_id: text(env, 'EBAY_CLIENT_ID'),
    client_secret: text(env, 'EBAY_CLIENT_SECRET'),
    marketplace_id: optional(env, 'EBAY_MARKETPLACE_ID', text),
  };
}

function amazonConfig(env: Env): AmazonConfig {
  const base_url = url(env, 'AMAZON_BASE_URL', AMAZON_PRODUCTION.base_url);
  const versions = Object.keys(AMAZON_TOKEN_URLS) as AmazonCredentialVersion[];
  const version = choice(env, 'AMAZON_CREDENTIAL_VERSION', versions, '3.1');
  return {
    base_url,
    auth_url: url(env, 'AMAZON_AUTH_URL', AMAZON_TOKEN_URLS[version]),
    client_id: text(env, 'AMAZON_CLIENT_ID'),
    client_secret: text(env, 'AMAZON_CLIENT_SECRET'),
    version,
    partner_tag: text(env, 'AMAZON_PARTNER_TAG'),
    marketplace_host: optional(env, 'AMAZON_MARKETPLACE_HOST', text),
    max_pages: integer(env, 'AMAZON_MAX_PAGES', { default: pagesFor(base_url), min: 1, max: 10 }),
  };
}

/** At one request a second, a second page would cost a second. */
function pagesFor(base_url: string): number {
  return marketplaceAccess('amazon', base_url) === 'simulated' ? 10 : 1;
}

function walmartConfig(env: Env): WalmartConfig {
  return {
    base_url: url(env, 'WALMART_BASE_URL', WALMART_PRODUCTION.base_url),
    consumer_id: text(env, 'WALMART_CONSUMER_ID'),
    key_version: text(env, 'WALMART_KEY_VERSION', '1'),
    private_key_pem: text(env, 'WALMART_PRIVATE_KEY').replaceAll('\\n', '\n'),
    publisher_id: optional(env, 'WALMART_PUBLISHER_ID', text),
  };
}

function bestBuyConfig(env: Env): BestBuyConfig {
  return {
    base_url: url(env, 'BESTBUY_BASE_URL', BESTBUY_PRODUCTION.base_url),
    api_key: text(env, 'BESTBUY_API_KEY'),
  };
}

/** MARKETPLACE_SANDBOX_URL stands for the addresses and the public credentials of a sandbox; what is set by name goes before it. */
export function withSandbox(env: Env): Env {
  const sandbox_url = optional(env, 'MARKETPLACE_SANDBOX_URL', url);
  if (sandbox_url === undefined) return env;
  const { ebay, amazon, walmart, bestbuy } = sandboxConfig(sandbox_url, '');
  const set = Object.entries(env).filter(([, value]) => value);
  return {
    EBAY_BASE_URL: ebay.base_url,
    EBAY_AUTH_URL: ebay.auth_url,
    EBAY_CLIENT_ID: ebay.client_id,
    EBAY_CLIENT_SECRET: ebay.client_secret,
    AMAZON_BASE_URL: amazon.base_url,
    AMAZON_AUTH_URL: amazon.auth_url,
    AMAZON_CLIENT_ID: amazon.client_id,
    AMAZON_CLIENT_SECRET: amazon.client_secret,
    AMAZON_CREDENTIAL_VERSION: amazon.version,
    AMAZON_PARTNER_TAG: amazon.partner_tag,
    ...(env['WALMART_PRIVATE_KEY'] && {
      WALMART_BASE_URL: walmart.base_url,
      WALMART_CONSUMER_ID: walmart.consumer_id,
      WALMART_KEY_VERSION: walmart.key_version,
    }),
    BESTBUY_BASE_URL: bestbuy.base_url,
    BESTBUY_API_KEY: bestbuy.api_key,
    ...Object.fromEntries(set),
  };
}
