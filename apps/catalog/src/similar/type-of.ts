import type { Candidate } from '../ranking/candidate';
import { nounOf } from '../suggestions/nouns/noun-of';

const TITLE_WORDS = 4;

/** What to search for to find the like: the noun in the title, else the marketplace's category, else the title's words without numbers. */
export function typeOf(candidate: Candidate): string {
  const { category, title, product } = candidate;
  const words = title.filter((word) => !/\d/.test(word)).slice(0, TITLE_WORDS);
  return (
    nounOf(candidate) ?? ([category[0], words].find((each) => each?.length)?.join(' ') || product.title.slice(0, 100))
  );
}
