import { SEARCH_MARKETPLACES, type SearchMarketplace, type SearchResults } from '@talknshop/contracts';

/** When the prices of each marketplace were read there, as far as a search says; of several searches, the oldest. Pure. */
export function fetchedAt({ search_metadata }: SearchResults): Partial<Record<SearchMarketplace, string>> {
  const { each } = search_metadata;
  const searches = [search_metadata, ...(Array.isArray(each) ? each : [])];
  const known = SEARCH_MARKETPLACES.flatMap((marketplace) => {
    const [oldest] = searches.flatMap((search) => momentIn(search, marketplace)).sort();
    return oldest === undefined ? [] : [[marketplace, oldest] as const];
  });
  return Object.fromEntries(known);
}

/** Other software that answers searches may write anything. */
function momentIn(search: unknown, marketplace: SearchMarketplace): string[] {
  const answers = isRecord(search) ? search['marketplaces'] : undefined;
  const answer = isRecord(answers) ? answers[marketplace] : undefined;
  const moment = isRecord(answer) ? answer['fetched_at'] : undefined;
  return typeof moment === 'string' && !Number.isNaN(Date.parse(moment)) ? [moment] : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
