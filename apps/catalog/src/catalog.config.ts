import type { AwsConfig } from '@talknshop/aws';
import { MARKETPLACES, type ImplementedMarketplace, type MarketplacesConfig } from '@talknshop/marketplaces';
import {
  integer,
  optional,
  readConfig,
  readRedis,
  serviceFields,
  type Env,
  type RedisAddress,
  type ServiceConfig,
} from '@talknshop/service-kit';
import { readAws } from './aws.config';
import { readMarketplaces, withSandbox } from './marketplaces.config';
import type { GuardSettings } from './marketplaces/guard';
import type { Pace } from './marketplaces/pace';
import type { SearchSettings } from './search/catalog-search';

export interface CatalogConfig extends ServiceConfig {
  /** Those without credentials are absent. */
  marketplaces: MarketplacesConfig;
  search: SearchSettings;
  guard: GuardSettings;
  cache: CacheSettings;
  /** Shared between all processes that search; without it each keeps its own answers. */
  redis?: RedisAddress;
  /** What goes before the vendors' own limits. */
  paces: Partial<Record<ImplementedMarketplace, Pace>>;
  /** How long a call may wait for its turn under its marketplace's pace. */
  max_pace_wait_ms: number;
  /** Where price history and alerts are kept; without it there are none. */
  aws?: AwsConfig;
  /** How often the prices of an alert are looked at. */
  price_alert_interval_ms: number;
}

export interface CacheSettings {
  /** At most as long as the vendor allows, whatever stands here. */
  ttl_ms: number;
  /** For how long after that an answer is still given, while a new one is fetched. */
  stale_ms: number;
  max_entries: number;
}

/** Throws a ConfigError that names every wrong variable; README.md lists them all. */
export function readCatalogConfig(given: Env): Readonly<CatalogConfig> {
  const env = withSandbox(given);
  return readConfig<CatalogConfig>({
    ...serviceFields(env, { name: 'catalog', port: 8002 }),
    marketplaces: () => readMarketplaces(env),
    search: () => searchSettings(env),
    guard: () => guardSettings(env),
    cache: () => ({
      ttl_ms: integer(env, 'SEARCH_CACHE_SECONDS', { default: 60, min: 0, max: 86_400 }) * 1000,
      stale_ms: integer(env, 'SEARCH_CACHE_STALE_SECONDS', { default: 120, min: 0, max: 86_400 }) * 1000,
      max_entries: integer(env, 'SEARCH_CACHE_ENTRIES', { default: 2000, min: 1 }),
    }),
    redis: () => readRedis(env),
    paces: () => readPaces(env),
    max_pace_wait_ms: () => integer(env, 'MARKETPLACE_PACE_WAIT_MS', { default: 1500, min: 0 }),
    aws: () => readAws(env),
    price_alert_interval_ms: () => alertInterval(env) * 1000,
  });
}

/** Every look may cost a call to each marketplace, of which the real ones allow a few thousand a day. */
function alertInterval(env: Env): number {
  const usual = env['NODE_ENV'] === 'production' ? 900 : 30;
  return integer(env, 'PRICE_ALERT_INTERVAL_S', { default: usual, min: 1, max: 86_400 });
}

function searchSettings(env: Env): SearchSettings {
  return {
    deadline_ms: integer(env, 'SEARCH_DEADLINE_MS', { default: 2500, min: 50, max: 30_000 }),
    candidates: integer(env, 'SEARCH_CANDIDATES', { default: 50, min: 1, max: 200 }),
    limit: integer(env, 'SEARCH_LIMIT', { default: 20, min: 1, max: 100 }),
  };
}

function guardSettings(env: Env): GuardSettings {
  return {
    attempt_timeout_ms: integer(env, 'MARKETPLACE_TIMEOUT_MS', { default: 2000, min: 10 }),
    retries: integer(env, 'MARKETPLACE_RETRIES', { default: 2, min: 0, max: 10 }),
    retry_base_ms: integer(env, 'MARKETPLACE_RETRY_BASE_MS', { default: 100, min: 1 }),
    breaker_min_calls: integer(env, 'MARKETPLACE_BREAKER_MIN_CALLS', { default: 5, min: 1, max: 20 }),
    breaker_rest_ms: integer(env, 'MARKETPLACE_BREAKER_REST_MS', { default: 10_000, min: 1 }),
    concurrency: integer(env, 'MARKETPLACE_CONCURRENCY', { default: 16, min: 1 }),
    queue: integer(env, 'MARKETPLACE_QUEUE', { default: 64, min: 0 }),
  };
}

function readPaces(env: Env): CatalogConfig['paces'] {
  const names = Object.keys(MARKETPLACES) as ImplementedMarketplace[];
  return Object.fromEntries(names.map((name) => [name, ownPace(env, name.toUpperCase())]));
}

function ownPace(env: Env, prefix: string): Pace {
  const per_second = optional(env, `${prefix}_CALLS_PER_SECOND`, (from, name) => integer(from, name, { min: 1 }));
  const per_day = optional(env, `${prefix}_CALLS_PER_DAY`, (from, name) => integer(from, name, { min: 1 }));
  return { ...(per_second !== undefined && { per_second }), ...(per_day !== undefined && { per_day }) };
}
