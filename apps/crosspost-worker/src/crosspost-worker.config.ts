import type { AwsConfig } from '@talknshop/aws';
import type { PostingMarketplace } from '@talknshop/contracts';
import {
  everywhere,
  readCrosspostTimes,
  readListingAccess,
  type CrosspostTimes,
  type ListingAccess,
} from '@talknshop/crosspost';
import type { PostingsConfig } from '@talknshop/marketplaces';
import { integer, readAws, readConfig, serviceFields, type Env, type ServiceConfig } from '@talknshop/service-kit';
import { readPostings } from './postings.config';

export interface CrosspostWorkerConfig extends ServiceConfig {
  aws: AwsConfig;
  times: CrosspostTimes;
  listing_access: ListingAccess;
  /** Those without credentials are absent. */
  postings: PostingsConfig;
  /** How many postings are worked on at once, per marketplace. */
  concurrency: Record<PostingMarketplace, number>;
  /** How many steps are begun a second, per marketplace. */
  per_second: Record<PostingMarketplace, number>;
  /** How long a posting is left to the worker that took it. */
  lease_ms: number;
  /** How long one step at a marketplace may take. */
  call_ms: number;
  /** How long a message may be worked on, all its steps and its waiting included. */
  handle_within_s: number;
}

/** Throws a ConfigError that names every wrong variable; README.md lists them all. */
export function readCrosspostWorkerConfig(env: Env): Readonly<CrosspostWorkerConfig> {
  const ofMarketplace = (ending: string, usual: number, max: number) => () =>
    everywhere((name) => integer(env, `${name.toUpperCase()}_${ending}`, { default: usual, min: 1, max }));
  return readConfig<CrosspostWorkerConfig>({
    ...serviceFields(env, { name: 'crosspost-worker', port: 8004 }),
    aws: () => readAws(env),
    times: () => readCrosspostTimes(env),
    listing_access: () => readListingAccess(env),
    postings: () => readPostings(env),
    concurrency: ofMarketplace('POSTINGS_AT_ONCE', 10, 100),
    per_second: ofMarketplace('POSTINGS_PER_SECOND', 50, 10_000),
    lease_ms: () => integer(env, 'CROSSPOST_LEASE_MS', { default: 45_000, min: 100, max: 600_000 }),
    call_ms: () => integer(env, 'CROSSPOST_CALL_TIMEOUT_MS', { default: 30_000, min: 50, max: 300_000 }),
    handle_within_s: () => integer(env, 'CROSSPOST_HANDLE_SECONDS', { default: 300, min: 1, max: 3_600 }),
  });
}
