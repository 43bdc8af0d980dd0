import { EBAY_PRODUCTION, type EbayConfig } from './ebay.config';

/** A seller's account that has opted in to business policies. */
export interface EbayPostingConfig extends EbayConfig {
  /** What the seller gave us when they consented (scope `sell.inventory`). */
  refresh_token: string;
  policies: { fulfillment: string; payment: string; return: string };
  /** `merchantLocationKey`; with an address it is made where it is missing. */
  location: { key: string; address?: { postal_code: string; country: string } };
  /** A listing's page; `{id}` is its number. */
  listing_url: string;
}

export const EBAY_POSTING_PRODUCTION = {
  ...EBAY_PRODUCTION,
  listing_url: 'https://www.ebay.com/itm/{id}',
} as const satisfies Partial<EbayPostingConfig>;
