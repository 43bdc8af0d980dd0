import type { Attributes } from '@talknshop/contracts';
import { listed } from './listed';
import { brief } from './plain';

const POSSESSIVES: readonly (readonly [RegExp, string])[] = [
  [/^(?:mens?|men's|man|gents|gentlemen)$/, "men's"],
  [/^(?:women?s?|woman|women's)$/, "women's"],
  [/^(?:ladies|lady)$/, "ladies'"],
  [/^(?:kids?|child|children)$/, "kids'"],
  [/^boys?$/, "boys'"],
  [/^girls?$/, "girls'"],
];

const LONGEST = 60;

/** Whom a thing is made for, as it stands before the noun: `men` is `men's`, `unisex` stays. Empty when nobody is named. */
export function genderWords(gender: Attributes[string] | undefined): string {
  const named = [gender ?? []].flat().map(String);
  return brief(listed(named.map(possessive)), LONGEST);
}

function possessive(word: string): string {
  return POSSESSIVES.find(([pattern]) => pattern.test(word.toLowerCase()))?.[1] ?? word;
}
