import type { RequirementSpec, SearchHelp, SearchRequest, SearchResults } from '@talknshop/contracts';
import type { SearchQuery } from '@talknshop/marketplaces';
import type { MarketplaceDirectory } from '../marketplaces/marketplace-directory';
import { askAll, type Answered, type Failed, type Outcomes } from './ask-all';
import { FEW } from './few';
import { appliedFacets } from './facets/applied-facets';
import { readCursor, toCursor } from './paging/cursor';
import type { Patience, SoFar } from './patience';
import { pickProducts, type Picked, type Wish } from './pick-products';
import { isEnough } from './progress/is-enough';
import { failedProgress } from './progress/marketplace-progress';
import { helpOn } from './relaxations/help-on';
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
  under_way: Outcomes['under_way'];
}

/** Who waits for a search, and wants to hear how it goes. */
export interface SearchListener extends Pick<Patience, 'signal' | 'onProgress'> {
  /** Whether to help on where little is found, for which the marketplaces may be asked once more. */
  wantsHelp?: boolean;
}

/** Searches all marketplaces for what a buyer wants, and answers by the deadline with what there is by then. */
export class CatalogSearch {
  constructor(
    private readonly settings: SearchSettings,
    private readonly deps: SearchDeps,
  ) {}

  /** Throws SearchRefused before any marketplace is asked, and the listener's reason when that gives up; nothing else. */
  async search(
    { limit = this.settings.limit, cursor, facets = [], deadline_ms, grace_ms, ...spec }: SearchRequest,
    { wantsHelp = false, ...listener }: SearchListener = {},
  ): Promise<SearchResults> {
    const started = this.deps.now();
    const wish = {
      spec,
      limit,
      facets: appliedFacets(facets),
      shown: cursor === undefined ? new Set<string>() : readCursor(cursor, { spec, facets }),
    };
    const asked = await this.ask(spec, deadline_ms, { ...listener, grace: this.graceFor(wish, grace_ms) });
    const { query, answered, failures, under_way } = asked;
    const picked = pickProducts(answered, wish);
    const left_ms = (deadline_ms ?? this.settings.deadline_ms) - (this.deps.now() - started);
    const help =
      wantsHelp && isShort(wish, picked, asked)
        ? await this.help(wish, picked, asked, { left_ms, grace_ms: grace_ms ?? Infinity, ...listener })
        : {};
    const search_duration_ms = Math.round((this.deps.now() - started) * 10) / 10;
    this.deps.watcher.searched({ answered, failed: failures, ...picked, duration_ms: search_duration_ms });
    return {
      products: picked.products,
      total_count: picked.total,
      requirement_spec: spec,
      facets: picked.facets,
      ...help,
      search_metadata: {
        ...searchMetadata({
          query,
          answered,
          failed: failures,
          under_way,
          ...picked,
          simulated: this.simulated(answered),
        }),
        ...(picked.shown && { next_cursor: toCursor({ spec, facets }, picked.shown) }),
      },
      marketplaces_searched: answered.map(({ marketplace }) => marketplace),
      marketplaces_failed: failures.map(({ marketplace, failure }) => ({ marketplace, reason: failure.reason })),
      search_duration_ms,
    };
  }

  /** What the marketplaces have for a requirement, before anything is left out, and who did not answer by the deadline. */
  async ask(spec: RequirementSpec, deadline_ms?: number, patience: Patience = {}): Promise<Asked> {
    const query = toSearchQuery(spec, this.settings.candidates);
    const { open, closed } = this.deps.directory.choose(spec.marketplaces);
    const unasked = closed.map((entry) => ({ ...entry, duration_ms: 0 }));
    for (const failure of unasked) patience.onProgress?.(failedProgress(failure));
    const { answered, failed, under_way } = await askAll(open, query, this.times(deadline_ms), patience);
    return { query, answered, failures: [...failed, ...unasked], under_way };
  }

  private help(
    { spec }: Wish,
    { total }: Picked,
    { query, answered }: Asked,
    { left_ms, grace_ms, signal }: Pick<SearchListener, 'signal'> & { left_ms: number; grace_ms: number },
  ): Promise<SearchHelp> {
    const found = answered.flatMap(({ products }) => products);
    const askWider = async (wider: SearchQuery) => {
      if (left_ms < MIN_WIDER_MS) return [];
      const { open } = this.deps.directory.choose([]);
      const isEnough = ({ answered: more }: SoFar): boolean => more.length >= open.length / 2;
      const grace = { ms: Math.min(grace_ms, HELP_GRACE_MS), isEnough };
      const more = await askAll(open, wider, this.times(left_ms), { signal, grace });
      return more.answered.flatMap(({ products }) => products);
    };
    return helpOn({ spec, query, found, total, askWider });
  }

  private graceFor({ spec, limit }: Pick<Wish, 'spec' | 'limit'>, grace_ms: number | undefined): Patience['grace'] {
    if (grace_ms === undefined) return undefined;
    const marketplaces = this.deps.directory.choose(spec.marketplaces).open.length;
    return { ms: grace_ms, isEnough: (so_far) => isEnough(so_far, spec, { limit, marketplaces }) };
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

/** Help is not worth waiting for the slowest half of the marketplaces for longer than this. */
const HELP_GRACE_MS = 250;

/** Too little time to ask again. */
const MIN_WIDER_MS = 20;

/** Whether help is due: on the first page of a search that is not narrowed by hand, whose marketplaces had their time. */
function isShort({ facets, shown }: Wish, { total }: Picked, { answered, under_way }: Asked): boolean {
  const isFirst = facets.size === 0 && shown.size === 0;
  return total < FEW && isFirst && answered.length > 0 && under_way.length === 0;
}
