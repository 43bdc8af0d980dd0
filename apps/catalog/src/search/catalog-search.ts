import type { RequirementSpec, SearchRequest, SearchResults } from '@talknshop/contracts';
import type { SearchQuery } from '@talknshop/marketplaces';
import type { MarketplaceDirectory } from '../marketplaces/marketplace-directory';
import { askAll, type Answered, type Failed } from './ask-all';
import { pickProducts } from './pick-products';
import { searchMetadata } from './search-metadata';
import { toSearchQuery } from './search-query';
import type { SearchWatcher } from './search-watcher.port';

export interface SearchSettings {
  /** For a request that names no deadline. */
  deadline_ms: number;
  /** Products asked of each marketplace. */
  candidates: number;
  /** Products answered when a request names no limit. */
  limit: number;
}

export interface SearchDeps {
  directory: MarketplaceDirectory;
  watcher: SearchWatcher;
  /** Milliseconds of a clock that never jumps. */
  now: () => number;
}

export interface Asked {
  query: SearchQuery;
  answered: Answered[];
  failures: Failed[];
}

/** Searches all marketplaces for what a buyer wants, and answers by the deadline with what there is by then. */
export class CatalogSearch {
  constructor(
    private readonly settings: SearchSettings,
    private readonly deps: SearchDeps,
  ) {}

  async search({ limit, cursor: _, deadline_ms, ...spec }: SearchRequest): Promise<SearchResults> {
    const started = this.deps.now();
    const { query, answered, failures } = await this.ask(spec, deadline_ms);
    const picked = pickProducts(answered, spec, limit ?? this.settings.limit);
    const search_duration_ms = Math.round((this.deps.now() - started) * 10) / 10;
    this.deps.watcher.searched({ answered, failed: failures, ...picked, duration_ms: search_duration_ms });
    return {
      products: picked.products,
      total_count: picked.total,
      requirement_spec: spec,
      search_metadata: searchMetadata({
        query,
        answered,
        failed: failures,
        ...picked,
        simulated: this.simulated(answered),
      }),
      marketplaces_searched: answered.map(({ marketplace }) => marketplace),
      marketplaces_failed: failures.map(({ marketplace, failure }) => ({ marketplace, reason: failure.reason })),
      search_duration_ms,
    };
  }

  /** What the marketplaces have for a requirement, before anything is left out, and who did not answer by the deadline. */
  async ask(spec: RequirementSpec, deadline_ms?: number): Promise<Asked> {
    const query = toSearchQuery(spec, this.settings.candidates);
    const { open, closed } = this.deps.directory.choose(spec.marketplaces);
    const { answered, failed } = await askAll(open, query, this.times(deadline_ms));
    return { query, answered, failures: [...failed, ...closed.map((entry) => ({ ...entry, duration_ms: 0 }))] };
  }

  /** A call goes on for at least the usual time: one hurried search must not fail the next, patient one. */
  private times(wished_ms: number | undefined) {
    const deadline_ms = wished_ms ?? this.settings.deadline_ms;
    return { deadline_ms, budget_ms: Math.max(deadline_ms, this.settings.deadline_ms), now: this.deps.now };
  }

  private simulated(answered: readonly Answered[]) {
    const simulated = this.deps.directory.simulated();
    return answered.map(({ marketplace }) => marketplace).filter((marketplace) => simulated.includes(marketplace));
  }
}
