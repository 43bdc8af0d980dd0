import type {
  FoundGroup,
  MarketplaceFailure,
  ProductResult,
  RequirementSpec,
  SearchMarketplace,
  SearchResults,
} from '@talknshop/contracts';
import { shareOut } from './share-out';

/** What the search for one of several requests came to. */
export type Answer =
  | { requirement_spec: RequirementSpec; results: SearchResults }
  | { requirement_spec: RequirementSpec; failure: string };

/**
 * Several answers as one: at most `limit` products, group after group, each once and every group that found something among
 * them. What each search says of itself is kept in `search_metadata.each`.
 */
export function foundTogether(answers: readonly Answer[], limit: number): SearchResults {
  const pages = pagesOf(answers, limit);
  const found = answers.flatMap((answer) => ('results' in answer ? [answer.results] : []));
  const marketplaces_searched = distinct(found.flatMap((results) => results.marketplaces_searched));
  const marketplaces_failed = failuresOf(found);
  return {
    products: pages.flat(),
    total_count: found.reduce((sum, { total_count }) => sum + total_count, 0),
    requirement_spec: answers.at(-1)!.requirement_spec,
    marketplaces_searched,
    marketplaces_failed,
    search_duration_ms: Math.max(0, ...found.map(({ search_duration_ms }) => search_duration_ms)),
    groups: answers.map((answer, i) => groupOf(answer, pages[i]!, { marketplaces_searched, marketplaces_failed })),
    search_metadata: {
      ...simulatedIn(found),
      each: answers.map((answer) => ('results' in answer ? answer.results.search_metadata : {})),
    },
  };
}

function pagesOf(answers: readonly Answer[], limit: number): ProductResult[][] {
  const taken = new Set<string>();
  const products = answers.map((answer) => {
    const own = ('results' in answer ? answer.results.products : []).filter(({ product_id }) => !taken.has(product_id));
    for (const { product_id } of own) taken.add(product_id);
    return own;
  });
  const shares = shareOut(
    products.map(({ length }) => length),
    limit,
  );
  return products.map((own, i) => own.slice(0, shares[i]));
}

interface Where {
  marketplaces_searched: SearchMarketplace[];
  marketplaces_failed: MarketplaceFailure[];
}

function groupOf(answer: Answer, page: readonly ProductResult[], all: Where): FoundGroup {
  const { requirement_spec } = answer;
  const product_ids = page.map(({ product_id }) => product_id);
  if ('failure' in answer) return { requirement_spec, product_ids, total_count: 0, failure: answer.failure };
  const { total_count, marketplaces_searched, marketplaces_failed, facets, relaxations, missing_kind } = answer.results;
  return {
    requirement_spec,
    product_ids,
    total_count,
    ...(!isSame(marketplaces_searched, all.marketplaces_searched) && { marketplaces_searched }),
    ...(!isSame(marketplaces_failed, all.marketplaces_failed) && { marketplaces_failed }),
    ...(facets && { facets }),
    ...(relaxations && { relaxations }),
    ...(missing_kind && { missing_kind }),
  };
}

/** One failure of each marketplace that failed anywhere. */
function failuresOf(found: readonly SearchResults[]): MarketplaceFailure[] {
  const failures = found.flatMap((results) => results.marketplaces_failed);
  return [...new Map(failures.map((failure) => [failure.marketplace, failure])).values()];
}

/** Which marketplaces are simulated is so for all. */
function simulatedIn(found: readonly SearchResults[]): { simulated?: unknown[] } {
  const simulated = distinct(found.flatMap(({ search_metadata }) => search_metadata['simulated'] ?? []));
  return simulated.length > 0 ? { simulated } : {};
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
