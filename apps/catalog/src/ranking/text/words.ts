import { LONG_UNITS, SPELLINGS } from './spellings';

const UNITS = `gb|tb|mb|inch|mp|ghz|mhz|hz|mah|wh|w|oz|ml|l|lb|kg|g|ft|mm|cm|qt|cup|piece|pack|core|gen|${Object.keys(LONG_UNITS).join('|')}`;
const INCHES = /(\d)\s*-?\s*(?:["”″]|inch(?:es)?\b)/g;
const MEASURE = new RegExp(`(\\d)[\\s-]+(${UNITS})s?\\b`, 'g');
const WORD = /\d+(?:\.\d+)?[\p{L}\d]*|[\p{L}][\p{L}\d]*/gu;
const PLAIN = /^[\w\s"!#$%&()*+,./:;<=>?@[\]^`{|}~-]*$/;
const MARKS = /\p{M}+|['’]/gu;

/**
 * A text as comparable words: lower case, without accents, in the singular, in one spelling, with a number and its unit as
 * one word (`16 GB` is `16gb`, `15.6"` is `15.6inch`, `6 quarts` is `6qt`).
 */
export function wordsOf(text: string): string[] {
  const plain = plainLetters(text).toLowerCase();
  const measured = plain
    .replace(INCHES, '$1inch ')
    .replace(MEASURE, (_, digit: string, unit: string) => digit + (LONG_UNITS[unit] ?? unit));
  return measured.match(WORD)?.map(comparable) ?? [];
}

/** Most titles have none but plain letters, and are spared the work. */
function plainLetters(text: string): string {
  return PLAIN.test(text) ? text : text.normalize('NFKD').replace(MARKS, '');
}

/** Whether `phrase` stands in `words` as whole words, side by side. An empty phrase stands nowhere. */
export function hasPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  const [first] = phrase;
  if (first === undefined) return false;
  for (let start = words.indexOf(first); start !== -1; start = words.indexOf(first, start + 1)) {
    if (phrase.every((word, offset) => words[start + offset] === word)) return true;
  }
  return false;
}

function comparable(word: string): string {
  const one = singular(word);
  return SPELLINGS.get(one) ?? one;
}

const IRREGULAR = new Map([
  ['mice', 'mouse'],
  ['knives', 'knife'],
  ['shelves', 'shelf'],
  ['scarves', 'scarf'],
  ['women', 'woman'],
  ['womens', 'woman'],
  ['men', 'man'],
  ['mens', 'man'],
  ['children', 'child'],
  ['childrens', 'child'],
]);

function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1);
}
