import type { Candidate } from '../ranking/candidate';
import { kindOfCandidate } from '../ranking/factors/relevance.factor';
import { wordsOf } from '../ranking/text/words';
import { nounOf } from '../suggestions/nouns/noun-of';
import { typeOf } from './type-of';

/** Whether a product is the kind of thing that the subject is. Where the subject's title does not say, anything is that does not merely go with it. */
export function isOfKind(candidate: Candidate, subject: Candidate): boolean {
  const type = wordsOf(typeOf(subject));
  const noun = wordsOf(nounOf(candidate) ?? '');
  if (noun.length > 0 && noun.at(-1) === type.at(-1)) return true;
  if (isMoreThan(noun, type)) return false;
  const kind = kindOfCandidate(candidate, type);
  return kind === 'same' || (kind === 'unknown' && nounOf(subject) === undefined);
}

/** A "book light" is no book. */
function isMoreThan(noun: readonly string[], type: readonly string[]): boolean {
  return noun.length > type.length && type.every((word, place) => noun[place] === word);
}
