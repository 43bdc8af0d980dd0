import { POSTING_ORIGINS } from '../posting/posting-access';

/** A commerce catalog of a business that Meta admitted to its Marketplace partners. */
export interface FacebookConfig {
  /** With the version, e.g. `https://graph.facebook.com/v25.0`. */
  base_url: string;
  catalog_id: string;
  /** Of a system user with `catalog_management`; it does not expire. */
  access_token: string;
  /** Where Meta sends buyers; `{id}` is our sku. */
  item_link: string;
  /** A listing's page; `{id}` is Meta's number. */
  listing_url: string;
}

export const FACEBOOK_PRODUCTION = {
  base_url: `${POSTING_ORIGINS.facebook}/v25.0`,
  listing_url: 'https://www.facebook.com/marketplace/item/{id}',
} as const satisfies Partial<FacebookConfig>;
