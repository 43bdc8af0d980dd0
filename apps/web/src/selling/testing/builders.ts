import type { CrosspostJob, ListingPreview, ListingSpec, MarketplaceJob } from '@talknshop/contracts';

/** A listing; say what matters. */
export function aListing(about: Partial<ListingSpec> = {}): ListingSpec {
  return {
    title: 'iPhone 13, 128 GB, blue',
    description: 'Always in a case.',
    price: 650,
    currency: 'USD',
    condition: 'good',
    category: 'phones',
    attributes: { color: 'blue', storage_gb: 128 },
    media_s3_keys: [],
    target_marketplaces: ['ebay', 'craigslist'],
    shipping_options: [],
    ...about,
  };
}

export function aPart(about: Partial<MarketplaceJob> = {}): MarketplaceJob {
  const { marketplace = 'ebay' } = about;
  return {
    marketplace,
    job_id: `job-1:${marketplace}`,
    status: 'queued',
    access: 'simulated',
    updated_at: '2026-01-05T10:00:00.000Z',
    ...about,
  };
}

export function aJob(about: Partial<CrosspostJob> = {}): CrosspostJob {
  return {
    job_id: 'job-1',
    user_id: 'ada',
    session_id: 's1',
    mode: 'best_effort',
    status: 'processing',
    listing_spec: aListing(),
    listing_version: 1,
    marketplace_jobs: [aPart(), aPart({ marketplace: 'craigslist' })],
    created_at: '2026-01-05T10:00:00.000Z',
    updated_at: '2026-01-05T10:00:00.000Z',
    ...about,
  };
}

export function aPreview(about: Partial<ListingPreview> = {}): ListingPreview {
  return {
    marketplace: 'ebay',
    access: 'simulated',
    title: 'iPhone 13, 128 GB, blue',
    title_max: 80,
    description: 'Always in a case.',
    price: '$650',
    violations: [],
    ...about,
  };
}
