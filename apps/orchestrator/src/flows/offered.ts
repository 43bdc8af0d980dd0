import type { Relaxation, RequirementSpec, SearchResults } from '@talknshop/contracts';
import { searchFacts } from './reply/search-facts';

/** What an answer has offered, to be taken with the next message. */
export interface Offered {
  /** Better results than those shown. */
  results?: SearchResults;
  /** Changes of the need, each by the words that were suggested for it. */
  changes: { say: string; requirement_spec: RequirementSpec }[];
}

/** What there is to be taken of the results shown last; `undefined` when nothing is. */
export function offeredWith(results: SearchResults): Offered | undefined {
  const { offered } = searchFacts(results);
  const relaxations = [results, ...(results.groups ?? [])].flatMap((found) => found.relaxations ?? []);
  const changes = relaxations.flatMap(changeOf);
  return offered || changes.length > 0 ? { changes, ...(offered && { results: offered }) } : undefined;
}

/** The need that these words were suggested for. */
export function changeTaken({ changes }: Offered, text: string): RequirementSpec | undefined {
  const said = bare(text);
  return changes.find(({ say }) => bare(say) === said)?.requirement_spec;
}

function changeOf({ say, requirement_spec }: Relaxation): Offered['changes'] {
  return say === undefined ? [] : [{ say, requirement_spec }];
}

const LEADS = /^(?:(?:ok(?:ay)?|yes|yeah|sure|fine|alright|then|and|please)\b[\s,.!]*)+/;
const TAILS = /[\s,.!]*(?:\b(?:then|please|thanks)\b)?[\s.!]*$/;

function bare(text: string): string {
  return text.toLowerCase().trim().replace(LEADS, '').replace(TAILS, '').replace(/\s+/g, ' ');
}
