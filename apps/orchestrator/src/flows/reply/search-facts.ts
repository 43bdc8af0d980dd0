import type { AlreadyShown } from '../already-shown';
import { SEARCH_MARKETPLACES, type SearchMarketplace, type SearchResults } from '@talknshop/contracts';

/** What a search says of itself beside its products. */
export interface SearchFacts {
  /** Marketplaces whose offers are made up, for trying things out. */
  simulated: SearchMarketplace[];
  /** How many products were left out, by the limit they broke. */
  left_out: Record<string, number>;
  /** The ids of the products that earlier answers to the same need have shown. */
  already_shown: string[];
  /** What was shown of each need that was answered together with this one, this one among them. */
  together: AlreadyShown[];
  /** Marketplaces that the results do not wait for. */
  still_searching: SearchMarketplace[];
  /** Better results that were offered in their place. */
  offered?: SearchResults;
}

/** Reads the free-form metadata of a search; what is not understood is not there. */
export function searchFacts({
  search_metadata: { simulated, left_out, already_shown, together, still_searching, offered },
}: SearchResults): SearchFacts {
  return {
    simulated: marketplaces(simulated),
    left_out: isRecord(left_out) ? counts(left_out) : {},
    already_shown: Array.isArray(already_shown) ? already_shown.filter((id) => typeof id === 'string') : [],
    together: Array.isArray(together) ? together.filter(isShown) : [],
    still_searching: marketplaces(still_searching),
    ...(isResults(offered) && { offered }),
  };
}

function marketplaces(value: unknown): SearchMarketplace[] {
  return Array.isArray(value) ? SEARCH_MARKETPLACES.filter((name) => value.includes(name)) : [];
}

function isResults(value: unknown): value is SearchResults {
  return isRecord(value) && Array.isArray(value['products']) && isRecord(value['search_metadata']);
}

/** Only we write it; other software that answers searches may write anything. */
function isShown(value: unknown): value is AlreadyShown {
  return isRecord(value) && isRecord(value['requirement_spec']) && Array.isArray(value['product_ids']);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function counts(record: Record<string, unknown>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(record).filter(
      (entry): entry is [string, number] => Number.isSafeInteger(entry[1]) && (entry[1] as number) > 0,
    ),
  );
}
