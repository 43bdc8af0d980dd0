import type { Candidate } from '../candidate';
import { ACCESSORIES } from './accessories';
import { FORMS, THINGS } from './thing-nouns';
import { namesOf, type ThingName } from './wished-thing';

/** Whether what was asked for is the first thing that a title names: "Nut Bars, Dark Chocolate" are no chocolate in the first place. */
export function isThingFirst({ title, brand }: Pick<Candidate, 'title' | 'brand'>, type: readonly string[]): boolean {
  const asked = askedWords(type);
  const first = title.find(
    (word) => asked.has(word) || (THINGS.has(word) && !FORMS.has(word) && !brand.includes(word)),
  );
  return first === undefined || asked.has(first);
}

/** Whose shelf a marketplace keeps it on: that of what was asked for, that of other things, or one that says neither. */
export function shelfOf(category: Candidate['category'], type: readonly string[]): 'own' | 'other' | 'unknown' {
  const own = ownNouns(type);
  const nouns = category.map((words) => words.at(-1) ?? '').filter((word) => own.has(word) || isNoun(word));
  if (own.size === 0 || nouns.length === 0) return 'unknown';
  return nouns.some((noun) => own.has(noun)) ? 'own' : 'other';
}

function isNoun(word: string): boolean {
  return THINGS.has(word) || ACCESSORIES.has(word);
}

const known_nouns = new WeakMap<readonly string[], ReadonlySet<string>>();

function ownNouns(type: readonly string[]): ReadonlySet<string> {
  const nouns = known_nouns.get(type) ?? new Set(namesOf(type).flatMap(nounsOf));
  known_nouns.set(type, nouns);
  return nouns;
}

function nounsOf({ noun, line_nouns }: ThingName): string[] {
  return [...(noun === undefined ? [] : [noun]), ...line_nouns];
}

const known_words = new WeakMap<readonly string[], ReadonlySet<string>>();

function askedWords(type: readonly string[]): ReadonlySet<string> {
  const words = known_words.get(type) ?? new Set(namesOf(type).flatMap((name) => name.words));
  known_words.set(type, words);
  return words;
}
