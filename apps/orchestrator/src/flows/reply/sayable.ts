import type { SearchResults } from '@talknshop/contracts';
import { relaxationSaying } from './relaxation-words';

/** Results whose relaxations say what the user can say to have them. */
export function sayable(results: SearchResults): SearchResults {
  const { relaxations } = results;
  if (!relaxations?.length) return results;
  return {
    ...results,
    relaxations: relaxations.map((relaxation) => ({ ...relaxation, say: relaxationSaying(relaxation) })),
  };
}
