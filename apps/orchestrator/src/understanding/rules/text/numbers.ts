import { SCALES, TENS, UNITS, VAGUE_COUNTS } from '../vocabulary/numbers';
import type { Token, Tokens } from './tokens';

export interface Numeral {
  value: number;
  /** What the number was multiplied by: 1000 in "2k". */
  scale?: number;
  length: number;
}

/** Reads the number that begins at a place: "1,299.99", "1.5k", "2 grand", "fifteen hundred", "a couple hundred". */
export function numeralAt(tokens: Tokens, index: number): Numeral | undefined {
  if (tokens[index]?.text.includes(':')) return undefined;
  return tokens[index]?.kind === 'number' ? scaled(digitsAt(tokens[index]), tokens, index) : wordsAt(tokens, index);
}

/** "1,299.99", "1.299,99" and "1.299" are what they look like on a price tag; "12,5" and "12.5" are twelve and a half. */
export function parseDigits(text: string): number {
  const decimals = /[.,](\d+)$/.exec(text)?.[1];
  const groups = text.split(/[.,]/);
  const isGrouped = groups.length > 1 && groups.slice(1).every((group) => group.length === 3) && /^[1-9]/.test(text);
  if (decimals === undefined || isGrouped) return Number(groups.join(''));
  return Number(`${groups.slice(0, -1).join('') || '0'}.${decimals}`);
}

function digitsAt(token: Token): Numeral {
  return { value: parseDigits(token.text), length: 1 };
}

function scaled(numeral: Numeral, tokens: Tokens, index: number): Numeral {
  const after = tokens[index + numeral.length];
  const scale = after && lookUp(SCALES, after.text);
  if (!scale || (after.text === 'k' && !after.glued)) return numeral;
  return { value: numeral.value * scale, scale, length: numeral.length + 1 };
}

function wordsAt(tokens: Tokens, index: number): Numeral | undefined {
  const words = tokens.slice(index, index + 8).map(({ text }) => text);
  return vagueHundreds(words) ?? countedHundreds(words) ?? small(words);
}

/** "a hundred", "a couple of hundred", "few hundred", "couple grand". */
function vagueHundreds(words: readonly string[]): Numeral | undefined {
  const start = words[0] === 'a' && lookUp(VAGUE_COUNTS, words[1] ?? '') ? 1 : 0;
  const count = lookUp(VAGUE_COUNTS, words[start] ?? '');
  const at = start + (words[start + 1] === 'of' ? 2 : 1);
  const scale = lookUp(SCALES, words[at] ?? '');
  if (!count || !scale || words[at] === 'k') return undefined;
  return withRemainder({ value: count * scale, scale, length: at + 1 }, words);
}

/** "five hundred", "fifteen hundred", "two thousand", "one fifty". */
function countedHundreds(words: readonly string[]): Numeral | undefined {
  const count = small(words);
  if (!count) return undefined;
  const scale = lookUp(SCALES, words[count.length] ?? '');
  if (scale) return withRemainder({ value: count.value * scale, scale, length: count.length + 1 }, words);
  const tens = count.value < 10 ? lookUp(TENS, words[count.length] ?? '') : undefined;
  return tens ? { value: count.value * 100 + tens, length: count.length + 1 } : undefined;
}

/** "… and fifty". */
function withRemainder(numeral: Numeral, words: readonly string[]): Numeral {
  const skip = words[numeral.length] === 'and' ? 1 : 0;
  const rest = small(words.slice(numeral.length + skip));
  if (!rest || lookUp(SCALES, words[numeral.length + skip + rest.length] ?? '')) return numeral;
  return { ...numeral, value: numeral.value + rest.value, length: numeral.length + skip + rest.length };
}

/** 1 to 99. */
function small(words: readonly string[]): Numeral | undefined {
  const unit = lookUp(UNITS, words[0] ?? '');
  if (unit) return { value: unit, length: 1 };
  const tens = lookUp(TENS, words[0] ?? '');
  if (!tens) return undefined;
  const ones = lookUp(UNITS, words[1] ?? '');
  return ones && ones < 10 ? { value: tens + ones, length: 2 } : { value: tens, length: 1 };
}

function lookUp(table: Record<string, number>, word: string): number | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
