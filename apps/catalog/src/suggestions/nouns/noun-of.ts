import { Notes } from '../../notes';
import type { Candidate } from '../../ranking/candidate';
import { ACCESSORIES } from '../../ranking/text/accessories';
import { kindOf } from '../../ranking/text/kind-of';
import { wordsOf } from '../../ranking/text/words';
import { OTHER_NAMES, PRODUCT_NOUNS } from './product-nouns';

const named = new Notes<Candidate['segments'], { noun: string | undefined }>();

/** What a title says a thing is, e.g. `laptop`, in the words of our nouns, or `sofa cover` for what goes with one; `undefined` when it names none. */
export function nounOf(candidate: Candidate): string | undefined {
  const known = named.get(candidate.segments);
  if (known) return known.noun;
  const noun = readNoun(candidate);
  named.set(candidate.segments, { noun });
  return noun;
}

function readNoun({ segments, brand }: Candidate): string | undefined {
  for (const [index, words] of segments.entries()) {
    const skipped = index === 0 && brand.every((word, place) => words[place] === word) ? brand.length : 0;
    const noun = nounIn(words.slice(skipped));
    if (noun) return noun;
  }
  return undefined;
}

function nounIn(words: readonly string[]): string | undefined {
  for (const start of words.keys()) {
    const noun = nounAt(words, start);
    if (!noun) continue;
    const next = words[start + noun.words.length] ?? '';
    if (ACCESSORIES.has(next)) return `${noun.words.join(' ')} ${next}`;
    if (kindOf([words], noun.words) === 'same') return noun.text;
  }
  return undefined;
}

interface Noun {
  text: string;
  words: readonly string[];
}

const LONGEST_FIRST = PRODUCT_NOUNS.map((name): Noun => ({
  text: OTHER_NAMES[name] ?? name,
  words: wordsOf(name),
})).sort((a, b) => b.words.length - a.words.length);

/** A "phone case" is no phone, so that of several nouns the longest counts. */
const BY_FIRST_WORD = Map.groupBy(LONGEST_FIRST, ({ words }) => words[0]);

function nounAt(words: readonly string[], start: number): Noun | undefined {
  const nouns = BY_FIRST_WORD.get(words[start]);
  return nouns?.find((noun) => noun.words.every((word, offset) => words[start + offset] === word));
}
