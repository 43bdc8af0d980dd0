import type { Candidate } from '../../ranking/candidate';
import { kindOf } from '../../ranking/text/kind-of';
import { wordsOf } from '../../ranking/text/words';
import { PRODUCT_NOUNS } from './product-nouns';

/** What a title says a thing is, e.g. `laptop`, in the words of our nouns; `undefined` when it uses none. A "laptop sleeve" is no laptop. */
export function nounOf({ segments }: Candidate): string | undefined {
  for (const words of segments)
    for (const start of words.keys()) {
      const noun = nounAt(words, start);
      if (noun && kindOf(segments, noun.words) === 'same') return noun.text;
    }
  return undefined;
}

interface Noun {
  text: string;
  words: readonly string[];
}

/** By first word; those with most words come first, as a "phone case" is no phone. */
const BY_FIRST_WORD = new Map<string, Noun[]>();
for (const noun of PRODUCT_NOUNS.map((text): Noun => ({ text, words: wordsOf(text) }))) {
  const [first = ''] = noun.words;
  const others = BY_FIRST_WORD.get(first) ?? [];
  BY_FIRST_WORD.set(
    first,
    [...others, noun].sort((a, b) => b.words.length - a.words.length),
  );
}

function nounAt(words: readonly string[], start: number): Noun | undefined {
  const nouns = BY_FIRST_WORD.get(words[start] ?? '');
  return nouns?.find((noun) => noun.words.every((word, offset) => words[start + offset] === word));
}
