import type { AwsConfig } from '@talknshop/aws';
import type { PostingMarketplace } from '@talknshop/contracts';
import {
  everywhere,
  readCrosspostTimes,
  readListingAccess,
  type CrosspostTimes,
  type ListingAccess,
} from '@talknshop/crosspost';
import type { EbayConfig } from '@talknshop/marketplaces';
import {
  integer,
  optional,
  readAws,
  readConfig,
  serviceFields,
  text,
  type Env,
  type ServiceConfig,
} from '@talknshop/service-kit';
import { hasEbayApplication, readEbayApplication } from './ebay-application.config';
import { readVendorWebhooks, type VendorWebhooksConfig } from './webhooks/vendors/vendor-webhooks.config';

export interface SellerCrosspostConfig extends ServiceConfig {
  aws: AwsConfig;
  /** For how long a listing can be taken back before anybody sees it. */
  grace_ms: number;
  times: CrosspostTimes;
  /** How often it is asked what is due. */
  sweep_ms: number;
  /** How many listings may be on their way into the storage before others are refused for a moment. */
  accepting_at_once: number;
  listing_access: ListingAccess;
  /** Asked what its categories require; without it eBay says so when it is posted to. */
  ebay?: EbayConfig;
  /** What each marketplace signs its notifications with; one that has none is not listened to. */
  webhook_secrets: Partial<Record<PostingMarketplace, string>>;
  /** Marketplaces that notify in their own way. */
  vendor_webhooks: VendorWebhooksConfig;
}

/** Throws a ConfigError that names every wrong variable; README.md lists them all. */
export function readSellerCrosspostConfig(env: Env): Readonly<SellerCrosspostConfig> {
  return readConfig<SellerCrosspostConfig>({
    ...serviceFields(env, { name: 'seller-crosspost', port: 8003 }),
    aws: () => readAws(env),
    grace_ms: () => integer(env, 'CROSSPOST_GRACE_SECONDS', { default: 0, min: 0, max: 86_400 }) * 1000,
    times: () => readCrosspostTimes(env),
    sweep_ms: () => integer(env, 'CROSSPOST_SWEEP_MS', { default: 2_000, min: 50, max: 60_000 }),
    accepting_at_once: () => integer(env, 'CROSSPOST_ACCEPTING_AT_ONCE', { default: 64, min: 1, max: 10_000 }),
    listing_access: () => readListingAccess(env),
    ebay: () => (hasEbayApplication(env) ? readEbayApplication(env) : undefined),
    webhook_secrets: () => readSecrets(env),
    vendor_webhooks: () => readVendorWebhooks(env),
  });
}

/** A simulated marketplace signs with the sandbox's secret. */
function readSecrets(env: Env): SellerCrosspostConfig['webhook_secrets'] {
  const simulated = env['MARKETPLACE_SANDBOX_URL'] ? text(env, 'SANDBOX_WEBHOOK_SECRET', SANDBOX_SECRET) : undefined;
  return everywhere((name) => optional(env, `${name.toUpperCase()}_WEBHOOK_SECRET`, text) ?? simulated);
}

/** Public, and good for nothing else. */
const SANDBOX_SECRET = 'sandbox-webhook-secret';
