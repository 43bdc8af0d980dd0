import type { SearchResults } from '@talknshop/contracts';
import { plain } from './plain';
import { relaxationSaying } from './relaxation-words';

/** Results whose relaxations say what the user can say to have them. Of several needs, those of the one `named`. */
export function sayable(results: SearchResults, named?: string): SearchResults {
  const { relaxations } = results;
  if (!relaxations?.length) return results;
  const of = named ? ` for the ${plain(named)}` : '';
  return {
    ...results,
    relaxations: relaxations.map((relaxation) => ({ ...relaxation, say: relaxationSaying(relaxation) + of })),
  };
}
