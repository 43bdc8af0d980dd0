import { LEADS, TAILS, WORD_CLASSES } from '../../vocabulary/word-classes';

/** How much a wording speaks for an intent. Three or more in sum decide it. */
export type Cue = readonly [weight: number, wording: string];

/**
 * Compiles a wording to match plain words. Capitals name a word class; `a|b` is either, `x?` may be missing, `a_b` are two words;
 * `^` begins a sentence, after words that only lead in; `$` ends one, before words that only trail off; `^^` and `$$` begin and end
 * the message; `..` skips up to three words and `...` up to nine.
 */
export function wording(text: string): RegExp {
  return new RegExp(text.split(' ').map(piece).join(''), 'u');
}

const LEADING = `(?:(?:${alternatives(LEADS)}) )*`;
const TRAILING = `(?:(?:${alternatives(TAILS)}) )*`;

const MARKS: Record<string, string> = {
  '^': `(?<=^ |[|?] )${LEADING}`,
  '?': String.raw`\? `,
  $: `${TRAILING}(?:[|?] |$)`,
  '^^': `(?<=^ )${LEADING}`,
  $$: `${TRAILING}(?:[|?] )*$`,
  '..': '(?:[^|? ]+ ){0,3}',
  '...': '(?:[^|? ]+ ){0,9}',
};

function piece(text: string): string {
  if (Object.hasOwn(MARKS, text)) return MARKS[text]!;
  const isOptional = text.endsWith('?');
  const words = (isOptional ? text.slice(0, -1) : text).split('|').map(wordOrClass).join('|');
  return `(?<= )(?:(?:${words}) )${isOptional ? '?' : ''}`;
}

function wordOrClass(word: string): string {
  if (!/^[A-Z_]+$/.test(word)) return word.replaceAll('_', ' ');
  const members = WORD_CLASSES[word];
  if (!members) throw new Error(`no word class is called ${word}`);
  return alternatives(members);
}

function alternatives(phrases: readonly string[]): string {
  return [...phrases].sort((a, b) => b.length - a.length).join('|');
}

/** Whether plain words hold any of the wordings. */
export function anyOf(wordings: readonly string[]): (words: string) => boolean {
  const patterns = wordings.map(wording);
  return (words) => patterns.some((pattern) => pattern.test(words));
}
