import { Notes } from '../../notes';
import { toCandidate, type Candidate } from '../../ranking/candidate';
import { kindOfCandidate } from '../../ranking/factors/relevance.factor';
import { CONTEXT_WORDS } from '../../ranking/text/accessories';
import { wishedWords } from '../../ranking/text/wished-words';
import { wordsOf } from '../../ranking/text/words';
import { nounOf } from '../../suggestions/nouns/noun-of';
import { OTHER_NAMES, PRODUCT_NOUNS } from '../../suggestions/nouns/product-nouns';
import { meantBy } from './homonyms';
import { areKin } from './kin-nouns';
import type { LimitFor } from './limit';

/**
 * Pajamas with scooters on them are no scooter. Only what is clearly another thing is left out: its title names it, it is not
 * related to the wished thing, and nothing says that it is that as well. A word for no thing we know leaves nothing out.
 */
export const kindLimit: LimitFor = ({ product_type }) => {
  const type = typeWords(product_type);
  const wished = wishedNoun(type);
  if (wished === undefined) return undefined;
  return (product) => {
    const candidate = toCandidate(product);
    const noun = headOf(candidate);
    if (noun === undefined || areKin(noun, wished)) return undefined;
    return kindOfCandidate(candidate, type) === 'same' ? undefined : 'other_kind';
  };
};

/** The word for the wished thing, e.g. `scooter` of "red scooter"; `undefined` when it is none we know. */
export function wishedNoun(type: readonly string[]): string | undefined {
  const noun = type.at(-1);
  return noun !== undefined && HEADS.has(noun) ? canonical(noun) : undefined;
}

const typed = new Map<string, readonly string[]>();
const MAX_TYPED = 1000;

/** What is wished for, as words, up to where it says what that is for. The same array for the same text. */
export function typeWords(product_type: string): readonly string[] {
  const known = typed.get(product_type);
  if (known) return known;
  const words = wishedWords(product_type);
  const end = words.findIndex((word) => CONTEXT_WORDS.has(word));
  const type = end === -1 ? words : words.slice(0, end);
  if (typed.size >= MAX_TYPED) typed.clear();
  typed.set(product_type, type);
  return type;
}

const heads = new Notes<Candidate, { noun: string | undefined }>();

function headOf(candidate: Candidate): string | undefined {
  const known = heads.get(candidate);
  if (known) return known.noun;
  const noun = wordsOf(nounOf(candidate) ?? '').at(-1);
  const head = { noun: noun === undefined ? undefined : canonical(meantBy(noun, candidate)) };
  heads.set(candidate, head);
  return head.noun;
}

const HEADS = new Set(PRODUCT_NOUNS.flatMap((name) => wordsOf(name).at(-1) ?? []));

function canonical(noun: string): string {
  const other = Object.hasOwn(OTHER_NAMES, noun) ? OTHER_NAMES[noun] : undefined;
  return wordsOf(other ?? noun).at(-1) ?? noun;
}
