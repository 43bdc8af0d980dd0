import type { PostingMarketplace } from '@talknshop/contracts';
import {
  ETSY_PRODUCTION,
  type EbayConfig,
  type EtsyConfig,
  SANDBOX_WEBHOOKS,
  sandboxPostings,
} from '@talknshop/marketplaces';
import { optional, text, url, type Env } from '@talknshop/service-kit';
import { readEbayApplication } from '../../ebay-application.config';
import type { EbayWebhookConfig } from './ebay.webhook';
import type { FacebookWebhookConfig } from './facebook.webhook';

/** Vendors that notify in their own way; one without a config is not listened to. */
export interface VendorWebhooksConfig {
  ebay?: EbayWebhookConfig & { api: EbayConfig };
  etsy?: { signing_secret: string; api: EtsyConfig };
  facebook?: FacebookWebhookConfig;
}

/** Reads what stands below for each vendor whose first variable is set; where there is a sandbox, its own. Throws a ConfigError. */
export function readVendorWebhooks(env: Env): VendorWebhooksConfig {
  const sandbox_url = optional(env, 'MARKETPLACE_SANDBOX_URL', url);
  if (sandbox_url !== undefined) return sandboxWebhooks(sandbox_url);
  return {
    ebay: present(env, 'EBAY_VERIFICATION_TOKEN', () => ({
      verification_token: text(env, 'EBAY_VERIFICATION_TOKEN'),
      endpoint: url(env, 'EBAY_WEBHOOK_URL'),
      api: readEbayApplication(env),
    })),
    etsy: present(env, 'ETSY_SIGNING_SECRET', () => ({
      signing_secret: text(env, 'ETSY_SIGNING_SECRET'),
      api: {
        base_url: url(env, 'ETSY_BASE_URL', ETSY_PRODUCTION.base_url),
        auth_url: url(env, 'ETSY_AUTH_URL', ETSY_PRODUCTION.auth_url),
        keystring: text(env, 'ETSY_KEYSTRING'),
        shared_secret: text(env, 'ETSY_SHARED_SECRET'),
        refresh_token: text(env, 'ETSY_REFRESH_TOKEN'),
        shop_id: text(env, 'ETSY_SHOP_ID'),
        shipping_profile_id: '',
        readiness_state_id: '',
      },
    })),
    facebook: present(env, 'FACEBOOK_APP_SECRET', () => ({
      app_secret: text(env, 'FACEBOOK_APP_SECRET'),
      verify_token: text(env, 'FACEBOOK_VERIFY_TOKEN'),
    })),
  };
}

/** Whom simulated marketplaces notify needs no address to prove. */
function sandboxWebhooks(sandbox_url: string): VendorWebhooksConfig {
  const { ebay, etsy } = sandboxPostings(sandbox_url);
  return {
    ebay: { ...SANDBOX_WEBHOOKS.ebay, endpoint: 'http://localhost/webhooks/ebay/notifications', api: ebay },
    etsy: { ...SANDBOX_WEBHOOKS.etsy, api: etsy },
    facebook: SANDBOX_WEBHOOKS.facebook,
  };
}

function present<C>(env: Env, variable: string, read: () => C): C | undefined {
  return env[variable] ? read() : undefined;
}

export type NotifyingVendor = keyof VendorWebhooksConfig & PostingMarketplace;
