import { singular } from './singular';
import type { Tokens } from './tokens';
import { tokenise } from './tokens';

export interface Match<T> {
  length: number;
  value: T;
}

/** Finds the longest known phrase that begins at a place. Plurals, hyphens and case do not matter. */
export interface Lexicon<T> {
  at(tokens: Tokens, index: number): Match<T> | undefined;
  has(phrase: string): boolean;
}

interface Entry<T> {
  stems: readonly string[];
  value: T;
}

/** Later entries do not replace earlier ones with the same words. */
export function lexicon<T>(phrases: Iterable<readonly [phrase: string, value: T]>): Lexicon<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of phrases) {
    const stems = stemsOf(phrase);
    const siblings = byFirst.get(stems[0] ?? '');
    if (siblings) siblings.push({ stems, value });
    else byFirst.set(stems[0] ?? '', [{ stems, value }]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.stems.length - a.stems.length);
  const at = (tokens: Tokens, index: number) => longest(byFirst.get(tokens[index]?.stem ?? ''), tokens, index);
  return { at, has: (phrase) => at(tokenise(phrase), 0)?.length === stemsOf(phrase).length };
}

/** A lexicon of phrases that mean themselves. */
export function phraseLexicon(phrases: Iterable<string>): Lexicon<string> {
  return lexicon(Array.from(phrases, (phrase) => [phrase, phrase] as const));
}

function longest<T>(entries: readonly Entry<T>[] | undefined, tokens: Tokens, index: number): Match<T> | undefined {
  const entry = entries?.find(({ stems }) => stems.every((stem, i) => tokens[index + i]?.stem === stem));
  return entry && { length: entry.stems.length, value: entry.value };
}

const PLAIN_WORDS = /^[a-z]+(?: [a-z]+)*$/;

/** Plain words, nearly all there are, need no tokeniser: thousands of phrases are indexed at start. */
function stemsOf(phrase: string): string[] {
  if (PLAIN_WORDS.test(phrase)) return phrase.split(' ').map(singular);
  return tokenise(phrase).map(({ stem }) => stem);
}
