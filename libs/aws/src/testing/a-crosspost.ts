import type { ListingSpec } from '@talknshop/contracts';
import type { StoredJob, StoredPosting } from '../crosspost/stored-crosspost';

const AT = '2026-03-01T12:00:00.000Z';

/** A listing for eBay and Craigslist with which nothing is wrong. */
export const A_PHONE: ListingSpec = {
  title: 'iPhone 13 128GB blue',
  description: 'Works well.',
  price: 650,
  currency: 'USD',
  condition: 'good',
  category: 'phones',
  attributes: { brand: 'Apple' },
  media_s3_keys: ['phone.jpg'],
  target_marketplaces: ['ebay', 'craigslist'],
  shipping_options: ['shipping'],
};

/** A job to sell it, as it is when its request has just come. */
export function aStoredJob(changes: Partial<StoredJob> = {}): StoredJob {
  return {
    job_id: 'job-1',
    user_id: 'ada',
    session_id: 'session-1',
    mode: 'best_effort',
    phase: 'posted',
    listing_spec: A_PHONE,
    listing_version: 1,
    request_hash: 'hash',
    retries: 0,
    public_at: Date.parse(AT),
    created_at: AT,
    updated_at: AT,
    version: 1,
    ...changes,
  };
}

/** Its posting on eBay, not begun. */
export function aStoredPosting(changes: Partial<StoredPosting> = {}): StoredPosting {
  return {
    job_id: 'job-1',
    user_id: 'ada',
    marketplace: 'ebay',
    access: 'simulated',
    wish: 'up',
    listing_version: 1,
    retries: 0,
    status: 'queued',
    shown_version: 0,
    may_be_there: false,
    attempts: 0,
    not_before: Date.parse(AT),
    updated_at: AT,
    version: 1,
    ...changes,
  };
}
