import type { PostingMarketplace } from '@talknshop/contracts';
import { EbayPublicKeys, EtsyReceipts, type GrantVault, UndiciJsonHttp } from '@talknshop/marketplaces';
import { EbayWebhook } from './ebay.webhook';
import { EtsyWebhook } from './etsy.webhook';
import { FacebookWebhook } from './facebook.webhook';
import type { VendorWebhook } from './vendor-webhook.port';
import type { VendorWebhooksConfig } from './vendor-webhooks.config';

export type VendorWebhooks = Partial<Record<PostingMarketplace, VendorWebhook>>;

/** The vendors of the config; what has to be asked of them goes over HTTP. */
export function openVendorWebhooks(
  { ebay, etsy, facebook }: VendorWebhooksConfig,
  grants: GrantVault,
  now: () => number,
): VendorWebhooks {
  const http = new UndiciJsonHttp({ now });
  return {
    ...(ebay && { ebay: new EbayWebhook(ebay, new EbayPublicKeys(ebay.api, http, now), now) }),
    ...(etsy && { etsy: new EtsyWebhook(etsy, new EtsyReceipts(etsy.api, http, now, grants), now) }),
    ...(facebook && { facebook: new FacebookWebhook(facebook, now) }),
  };
}
