import { marketplaceAccess, type ImplementedMarketplace } from '@talknshop/marketplaces';
import type { Lifetime } from '../cache/kept';
import type { Pace } from './pace';

interface VendorTerms {
  pace: Pace;
  /** How old a shown price may be. */
  max_cache_ms: number;
}

const HOUR = 3_600_000;

/**
 * What the vendors ask of those who use their APIs: the default quotas of new credentials, and the longest time an answer may
 * be kept. Only Best Buy documents the latter (72 hours); an hour is a cautious reading of the others' terms.
 */
export const VENDOR_TERMS: Record<ImplementedMarketplace, VendorTerms> = {
  ebay: { pace: { per_day: 5_000 }, max_cache_ms: HOUR },
  amazon: { pace: { per_second: 1, per_day: 8_640 }, max_cache_ms: HOUR },
  walmart: { pace: { per_day: 5_000 }, max_cache_ms: HOUR },
  bestbuy: { pace: { per_second: 5, per_day: 50_000 }, max_cache_ms: 72 * HOUR },
};

/** The vendor's pace at its own address; a simulation is asked as often as we like. */
export function paceFor(marketplace: ImplementedMarketplace, base_url: string | undefined): Pace {
  const isSimulated = base_url !== undefined && marketplaceAccess(marketplace, base_url) === 'simulated';
  return isSimulated ? {} : VENDOR_TERMS[marketplace].pace;
}

/** What is wished, but for no longer than the vendor allows, stale or not. */
export function lifetimeOf(marketplace: ImplementedMarketplace, wished: Lifetime): Lifetime {
  const { max_cache_ms } = VENDOR_TERMS[marketplace];
  const ttl_ms = Math.min(wished.ttl_ms, max_cache_ms);
  return { ttl_ms, stale_ms: Math.min(wished.stale_ms, max_cache_ms - ttl_ms) };
}
