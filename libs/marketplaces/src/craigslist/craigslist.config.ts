import { POSTING_ORIGINS } from '../posting/posting-access';

/** A paid posting account that craigslist opened for bulk posting. */
export interface CraigslistConfig {
  /** Where `/bulk-rss/…` is found. */
  base_url: string;
  /** Where `/bulkpost/…` is found. */
  manage_url: string;
  username: string;
  password: string;
  account_id: string;
  /** Craigslist's code of the area posted to, e.g. `sfo`. */
  area: string;
  /** The ZIP code of listings that name none. */
  postal: string;
  reply_email: string;
  /** A posting's page; `{id}`, `{area}` and `{category}` are filled in. */
  listing_url: string;
}

export const CRAIGSLIST_PRODUCTION = {
  base_url: POSTING_ORIGINS.craigslist,
  manage_url: 'https://bapi.craigslist.org',
  listing_url: 'https://{area}.craigslist.org/{category}/{id}.html',
} as const satisfies Partial<CraigslistConfig>;
