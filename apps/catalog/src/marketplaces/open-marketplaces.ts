import {
  createMarketplaces,
  MARKETPLACES,
  marketplaceAccess,
  UndiciJsonHttp,
  type FoundProduct,
  type ImplementedMarketplace,
  type MarketplaceSearch,
} from '@talknshop/marketplaces';
import { openCache, type CacheTools } from '../cache/open-cache';
import type { CatalogConfig } from '../catalog.config';
import { CREDENTIALS } from '../marketplaces.config';
import { CallLog } from './call-log';
import type { CallWatcher } from './call-watcher.port';
import { Guard } from './guard';
import { KnownListings } from './known-listings';
import { isDatedPage, isLookedUp } from './kept-answers';
import { MarketplaceDesk, type DatedPage, type DeskDeps } from './marketplace-desk';
import { MarketplaceDirectory, type ListedMarketplace } from './marketplace-directory';
import { PacedJsonHttp, type Pace } from './pace';
import { lifetimeOf, paceFor } from './vendor-terms';

export interface MarketplaceTools {
  watcher: CallWatcher;
  cache: Pick<CacheTools, 'redis' | 'watcher'>;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Milliseconds of a clock that never jumps. */
  elapsed: () => number;
  /** 0 to 1. */
  random: () => number;
  /** Learns of every product that a marketplace was asked for by its id, and had. */
  onLookedUp?: (product: FoundProduct) => void;
}

/** The configured marketplaces on their vendors' wires, each call within its vendor's pace. */
export function realMarketplaces(config: CatalogConfig): MarketplaceSearch[] {
  const paces = Object.fromEntries(NAMES.map((name) => [name, paceOf(config, name)]));
  const http = new PacedJsonHttp(new UndiciJsonHttp(), paces, config.max_pace_wait_ms);
  return createMarketplaces(config.marketplaces, { http });
}

const NAMES = Object.keys(MARKETPLACES) as ImplementedMarketplace[];

function paceOf({ marketplaces, paces }: CatalogConfig, marketplace: ImplementedMarketplace): Pace {
  return { ...paceFor(marketplace, marketplaces[marketplace]?.base_url), ...paces[marketplace] };
}

/** Every marketplace we know, with a desk for each of the `searches`. */
export function openMarketplaces(
  config: CatalogConfig,
  searches: readonly MarketplaceSearch[],
  tools: MarketplaceTools,
): MarketplaceDirectory {
  const common_deps = { ...openCaches(config, tools), listings: new KnownListings(KNOWN_LISTINGS) };
  const listed = NAMES.map((marketplace): ListedMarketplace => {
    const search = searches.find((each) => each.marketplace === marketplace);
    const common = { marketplace, name: MARKETPLACES[marketplace].name, access: accessOf(config, marketplace) };
    if (search === undefined) return { ...common, missing: `Set ${CREDENTIALS[marketplace].join(', ')} to search it.` };
    const source = config.marketplaces[marketplace]?.base_url ?? marketplace;
    const keeping = { ...common_deps, source, lifetime: lifetimeOf(marketplace, config.cache) };
    return { ...common, desk: deskOf(search, config, tools, keeping) };
  });
  return new MarketplaceDirectory(listed);
}

/** Of all marketplaces together: about 100 MB when they are full. */
const KNOWN_LISTINGS = 20_000;

function deskOf(
  search: MarketplaceSearch,
  config: CatalogConfig,
  { now, elapsed, random, watcher, onLookedUp }: MarketplaceTools,
  keeping: Pick<DeskDeps, 'pages' | 'items' | 'listings' | 'lifetime' | 'source'>,
): MarketplaceDesk {
  const calls = new CallLog(now);
  const guard: Guard = new Guard(config.guard, {
    now: elapsed,
    random,
    onAttempt: ({ duration_ms, error }) => {
      calls.record(error === undefined);
      watcher.called({ marketplace: search.marketplace, duration_ms, error });
    },
  });
  watcher.watchBreaker(search.marketplace, () => guard.circuit === 'open');
  return new MarketplaceDesk({ search, guard, calls, now, onLookedUp, ...keeping });
}

function accessOf({ marketplaces }: CatalogConfig, marketplace: ImplementedMarketplace) {
  const base_url = marketplaces[marketplace]?.base_url;
  return base_url === undefined ? MARKETPLACES[marketplace].access : marketplaceAccess(marketplace, base_url);
}

function openCaches({ cache: { max_entries } }: CatalogConfig, { cache, now }: MarketplaceTools) {
  const tools = { ...cache, now };
  return {
    pages: openCache<DatedPage>({ name: 'pages', max_entries, isValue: isDatedPage }, tools),
    items: openCache<FoundProduct | undefined>({ name: 'items', max_entries, isValue: isLookedUp }, tools),
  };
}
