import type {
  MarketplaceList,
  ProductExplanation,
  ProductResult,
  Problem,
  RankReply,
  SearchResults,
} from '@talknshop/contracts';
import type { MarketplaceSearch } from '@talknshop/marketplaces';
import type { RunningService } from '@talknshop/service-kit';
import { startCatalog } from '../app';
import { readCatalogConfig, type CatalogConfig } from '../catalog.config';
import { realMarketplaces } from '../marketplaces/open-marketplaces';
import type { PriceStores } from '../prices/price-stores';
import { FakeMarketplace } from './fake-marketplace';

/** A config of a catalog that is patient for tens of milliseconds only. */
function aConfig(env: Record<string, string> = {}): CatalogConfig {
  return readCatalogConfig({
    HOST: '127.0.0.1',
    CATALOG_PORT: '0',
    LOG_LEVEL: 'info',
    LOG_FORMAT: 'json',
    MARKETPLACE_SANDBOX_URL: 'http://127.0.0.1:1',
    SEARCH_DEADLINE_MS: '150',
    MARKETPLACE_TIMEOUT_MS: '60',
    MARKETPLACE_RETRY_BASE_MS: '5',
    MARKETPLACE_BREAKER_MIN_CALLS: '3',
    MARKETPLACE_BREAKER_REST_MS: '40',
    ...env,
  });
}

/** A catalog over fakes, and how to talk to it. */
export class TestCatalog {
  private constructor(
    readonly service: RunningService,
    readonly fakes: Record<'ebay' | 'amazon' | 'walmart' | 'bestbuy', FakeMarketplace>,
    /** The lines of its log so far. */
    readonly log: readonly string[],
  ) {}

  /** Over real adapters, whose calls reach nobody. */
  static startOnWires(env?: Record<string, string>): Promise<TestCatalog> {
    return TestCatalog.start(env, realMarketplaces(aConfig(env)));
  }

  static async start(
    env?: Record<string, string>,
    searches?: MarketplaceSearch[],
    stores?: PriceStores,
  ): Promise<TestCatalog> {
    const fakes = {
      ebay: new FakeMarketplace('ebay'),
      amazon: new FakeMarketplace('amazon'),
      walmart: new FakeMarketplace('walmart'),
      bestbuy: new FakeMarketplace('bestbuy'),
    };
    const log: string[] = [];
    const log_stream = { write: (line: string) => void log.push(line) };
    return new TestCatalog(
      await startCatalog(aConfig(env), searches ?? Object.values(fakes), { log_stream }, stores),
      fakes,
      log,
    );
  }

  search(body: object, path = '/api/v1/search'): Promise<Reply<SearchResults>> {
    return this.post(path, body);
  }

  rank(body: object): Promise<Reply<RankReply>> {
    return this.post('/rank', body);
  }

  product(id: string): Promise<Reply<ProductResult>> {
    return this.get(`/api/v1/products/${encodeURIComponent(id)}`);
  }

  explain(id: string, requirement: object | string): Promise<Reply<ProductExplanation>> {
    const text = typeof requirement === 'string' ? requirement : JSON.stringify(requirement);
    return this.get(`/api/v1/products/${encodeURIComponent(id)}/explain?requirement=${encodeURIComponent(text)}`);
  }

  marketplaces(): Promise<Reply<MarketplaceList>> {
    return this.get('/api/v1/marketplaces');
  }

  async get<T>(path: string): Promise<Reply<T>> {
    return replyOf(await fetch(this.service.url + path));
  }

  async delete(path: string): Promise<Reply<unknown>> {
    return replyOf(await fetch(this.service.url + path, { method: 'DELETE' }));
  }

  async post<T>(path: string, body: object, headers: Record<string, string> = {}): Promise<Reply<T>> {
    const json = { 'content-type': 'application/json', ...headers };
    const init = { method: 'POST', headers: json, body: JSON.stringify(body) };
    return replyOf(await fetch(this.service.url + path, init));
  }

  close(): Promise<void> {
    return this.service.close();
  }
}

export interface Reply<T> {
  status: number;
  type: string;
  /** What was asked for, or why it is not there; a status of its own goes before the problem's. */
  body: T & Omit<Problem, keyof T>;
}

async function replyOf<T>(response: Response): Promise<Reply<T>> {
  const type = response.headers.get('content-type') ?? '';
  const body = type.includes('json') ? await response.json() : await response.text();
  return { status: response.status, type, body: body as Reply<T>['body'] };
}
