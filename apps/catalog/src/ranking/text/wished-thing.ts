import { ACCESSORIES } from './accessories';
import { nounsOfLine, otherNames } from './other-names';
import { hasDigit, MODELS } from './models';
import { FORMS, THINGS } from './thing-nouns';

/** One name of what was asked for. */
export interface ThingName {
  words: readonly string[];
  /** The word that says what it is: `bed` of `dog bed`; absent from a proper name such as `Galaxy S24`. */
  noun?: string;
  /** What things of a well-known line are, e.g. `phone`, `smartphone` for an iPhone. */
  line_nouns: readonly string[];
}

const known = new WeakMap<readonly string[], readonly ThingName[]>();

/** The names that what was asked for goes by; none when nothing was asked for by name. Worked out once for each array. */
export function namesOf(type: readonly string[]): readonly ThingName[] {
  const names =
    known.get(type) ??
    otherNames(type)
      .filter(({ length }) => length > 0)
      .map(toName);
  known.set(type, names);
  return names;
}

function toName(words: readonly string[]): ThingName {
  const last = words.findLast((word, place) => place === 0 || !FORMS.has(word)) ?? '';
  const line = nounsOfLine(words);
  if (HOMONYMS.has(last) && last !== words.at(-1)) return { words, line_nouns: line };
  if (isNoun(last)) return { words, noun: last, line_nouns: nounsOfLine([last]) };
  const isName = line.length > 0 || words.some((word) => isNoun(word) || isCode(word));
  return { words, ...(!isName && { noun: last }), line_nouns: line };
}

/** Of a notebook computer only both words together say what it is: a notebook alone may be paper. */
const HOMONYMS = new Set(['notebook']);

function isNoun(word: string): boolean {
  return THINGS.has(word) || ACCESSORIES.has(word);
}

/** Numbers, single letters and words such as "pro" belong to proper names. */
function isCode(word: string): boolean {
  return word.length === 1 || hasDigit(word) || MODELS.has(word);
}
