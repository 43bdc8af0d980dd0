import type { ThingName } from './wished-thing';
import { namesOf } from './wished-thing';

/** How much the noun alone says. */
const NOUN_SHARE = 0.6;

/** One of them behind a number is another model: an iPhone 16 Pro is no iPhone 16. */
const MODELS = new Set('pro max plus ultra mini lite air se fe xl'.split(' '));

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
  const share = others.filter((word) => isNamed(text, word, words)).length / others.length;
  return noun === undefined ? share : NOUN_SHARE * has_noun + (1 - NOUN_SHARE) * share;
}

function isNamed(text: readonly string[], word: string, asked: readonly string[]): boolean {
  const place = text.indexOf(word);
  if (place === -1) return false;
  const next = text[place + 1] ?? '';
  return !(/\d/.test(word) && MODELS.has(next) && !asked.includes(next));
}
