import { openRedis, type Redis } from '@talknshop/redis';
import { HOW_TO_INSTALL, isRedisInstalled, RecordingWatcher, startRedisServer } from '@talknshop/redis/testing';
import type { Cache } from '../../../apps/catalog/src/cache/cache.port';
import { openCache } from '../../../apps/catalog/src/cache/open-cache';
import { isDatedPage } from '../../../apps/catalog/src/marketplaces/kept-answers';
import type { DatedPage } from '../../../apps/catalog/src/marketplaces/marketplace-desk';
import { aProduct } from '../../../apps/catalog/src/testing/product.builder';
import { RecordedCache } from '../../../apps/catalog/src/testing/recorded-cache';

const MARKETPLACES = ['ebay', 'amazon', 'walmart', 'bestbuy'];
const PRODUCTS = 50;
const WARM_UP = 300;
const SEARCHES = 1_000;
/** Long enough for a busy machine: what is measured is Redis, not how it is avoided. */
const PATIENCE_MS = 10_000;
const LIFETIME = { ttl_ms: 600_000, stale_ms: 0 };

/**
 * What the cache adds to a search of four marketplaces, 50 products each, which themselves take no time here. Returns a
 * Markdown table, half of it where the program `redis-server` is missing.
 */
export async function benchCache(): Promise<string> {
  const rows = [
    row('kept in memory', await times(aCache(undefined), () => 'the same')),
    row('loaded, without Redis', await times(aCache(undefined), String)),
    ...(isRedisInstalled() ? await rowsWithRedis() : [`| not measured: with Redis (${HOW_TO_INSTALL}) | | |`]),
  ];
  return ['| the four answers are | median ms | p99 ms |', '|---|--:|--:|', ...rows].join('\n');
}

async function rowsWithRedis(): Promise<string[]> {
  const server = await startRedisServer();
  const redis = openRedis({ url: server.url, prefix: 'bench:', timeout_ms: PATIENCE_MS }, new RecordingWatcher());
  await redis.ready();
  const rows = [
    row('loaded, and shared through Redis', await times(aCache(redis), String)),
    row('shared by another process', await times(aCache(redis), String)),
  ];
  await server.kill();
  rows.push(row('loaded, while Redis is away', await times(aCache(redis), (search) => `away ${search}`)));
  await redis.close();
  return rows;
}

function aCache(redis: Redis | undefined): Cache<DatedPage> {
  const tools = { redis, watcher: new RecordedCache(), now: Date.now };
  return openCache({ name: 'pages', max_entries: 1_000, isValue: isDatedPage }, tools);
}

async function times(cache: Cache<DatedPage>, wishOf: (search: number) => string): Promise<number[]> {
  const taken: number[] = [];
  for (let search = 0; search < WARM_UP + SEARCHES; search++) {
    const started = performance.now();
    await Promise.all(MARKETPLACES.map((name) => cache.get(`${name} ${wishOf(search)}`, { load, ...LIFETIME })));
    taken.push(performance.now() - started);
  }
  return taken.slice(WARM_UP).sort((a, b) => a - b);
}

const load = async (): Promise<DatedPage> => PAGE;

const PAGE: DatedPage = {
  page: { products: Array.from({ length: PRODUCTS }, (_, index) => product(index)), total: 130, left_out: {} },
  fetched_at: new Date(0).toISOString(),
};

/** About as long as the marketplaces' own are. */
function product(index: number) {
  const title = `Acme ${index} 15.6" Laptop, Intel Core i${index % 9}, ${index} GB RAM, 512 GB SSD, Windows 11`;
  const attributes = { brand: 'Acme', model: `A${index}`, ram_gb: index, storage_gb: 512, color: 'Silver' };
  return aProduct({ product_id: `ebay:${index}`, title, description: `${title}. `.repeat(4), attributes });
}

function row(name: string, taken: number[]): string {
  const at = (share: number): string => taken[Math.floor(taken.length * share)]!.toFixed(2);
  return `| ${name} | ${at(0.5)} | ${at(0.99)} |`;
}
