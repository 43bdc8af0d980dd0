import type { ProductResult, RequirementSpec, SearchResults } from '@talknshop/contracts';

/** All cards that answer a requirement, best first. */
export type FindAll = (spec: RequirementSpec) => Promise<ProductResult[]>;

const PAGE = 100;
const DEADLINE_MS = 20_000;

/** Searches the catalog at `base` as the orchestrator does, to the last page. Throws where a marketplace did not answer: half a search is no measurement. */
export function catalogAt(base: string): FindAll {
  return async (spec) => {
    const products: ProductResult[] = [];
    let cursor: string | undefined;
    do {
      const page = await search(base, { ...spec, limit: PAGE, deadline_ms: DEADLINE_MS, cursor });
      products.push(...page.products);
      cursor = cursorOf(page);
    } while (cursor !== undefined);
    return products;
  };
}

async function search(base: string, request: object): Promise<SearchResults> {
  const response = await fetch(`${base}/api/v1/search`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  if (!response.ok) throw new Error(`the catalog answered ${response.status}: ${await response.text()}`);
  const results = (await response.json()) as SearchResults;
  if (results.marketplaces_failed.length > 0)
    throw new Error(`a marketplace failed: ${JSON.stringify(results.marketplaces_failed)}`);
  return results;
}

function cursorOf({ search_metadata }: SearchResults): string | undefined {
  const cursor = search_metadata['next_cursor'];
  return typeof cursor === 'string' ? cursor : undefined;
}
