import { hasDigit, MODELS } from './models';
import { namesOf, type ThingName } from './wished-thing';

/** How much the noun alone says. */
const NOUN_SHARE = 0.6;

/** A number tells more than a word: a case for the Galaxy Tab A9 is none for the Galaxy S25. */
const NUMBER_WEIGHT = 2;

/**
 * How fully a text names what was asked for, 0 to 1: of a "dog bed", a dog bed does so fully and any other bed in part. The
 * best of its names counts.
 */
export function fullnessOf(text: readonly string[], type: readonly string[]): number {
  let best = 0;
  for (const name of namesOf(type)) {
    best = Math.max(best, fullnessOfName(text, name));
    if (best === 1) break;
  }
  return best;
}

function fullnessOfName(text: readonly string[], { words, noun }: ThingName): number {
  const others = noun === undefined ? words : words.filter((word) => word !== noun);
  const has_noun = noun === undefined || text.includes(noun) ? 1 : 0;
  if (others.length === 0) return has_noun;
  const share = weightOf(others.filter((word) => isNamed(text, word, words))) / weightOf(others);
  return noun === undefined ? share : NOUN_SHARE * has_noun + (1 - NOUN_SHARE) * share;
}

function weightOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (hasDigit(word) ? NUMBER_WEIGHT : 1), 0);
}

function isNamed(text: readonly string[], word: string, asked: readonly string[]): boolean {
  const place = text.indexOf(word);
  if (place === -1) return false;
  const next = text[place + 1] ?? '';
  return !(hasDigit(word) && MODELS.has(next) && !asked.includes(next));
}
