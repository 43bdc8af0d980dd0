import type { ListingSpec } from '@talknshop/contracts';

/**
 * A title of at most `max` characters, shortened at a word. Words of `keep` (brand, model) and those with digits go last: from the
 * end, first what says least.
 */
export function fitTitle(title: string, max: number, keep: readonly string[]): string {
  if (title.length <= max) return title;
  const words = title.split(' ');
  const kept = new Set(keep.flatMap((text) => wordsOf(text)));
  for (const mayGo of [
    isTalk,
    (word: string) => !kept.has(plain(word)) && !/\d/.test(word),
    isNotKept(kept),
    () => true,
  ])
    while (length(words) > max) {
      const last = words.findLastIndex((word, index) => index > 0 && mayGo(word));
      if (last < 0) break;
      words.splice(last, 1);
    }
  return cut(withoutLooseEnd(words.join(' ')), max);
}

/** A text of at most `max` characters, cut after a sentence or line where there is one in its second half, else after a word. */
export function fitText(text: string, max: number): string {
  if (text.length <= max) return text;
  const start = text.slice(0, max - 1);
  const end = Math.max(start.lastIndexOf('\n'), ...['. ', '! ', '? '].map((mark) => start.lastIndexOf(mark) + 1));
  if (end > max / 2) return start.slice(0, end).trimEnd();
  return `${cut(start.slice(0, Math.max(start.lastIndexOf(' '), 0)) || start, max - 1)}…`;
}

/** What a title must not lose before anything else. */
export function namesIn({ attributes }: ListingSpec): string[] {
  return ['brand', 'model'].map((key) => attributes[key]).filter((name) => typeof name === 'string');
}

const TALK = new Set(
  'wow look l@@k must see great amazing awesome beautiful nice perfect excellent condition very super rare sale deal bargain free shipping fast ship with and or for in of the a an & - | * ! ~'.split(
    ' ',
  ),
);

function isTalk(word: string): boolean {
  return TALK.has(word.toLowerCase()) || plain(word) === '';
}

function isNotKept(kept: ReadonlySet<string>): (word: string) => boolean {
  return (word) => !kept.has(plain(word));
}

function length(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length + 1, -1);
}

function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .map(plain)
    .filter((word) => word !== '');
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Without marks and words at the end that announce something which is not there any more. */
function withoutLooseEnd(text: string): string {
  const words = text.split(' ');
  const last = words.findLastIndex((word) => !announces(word) && plain(word) !== '');
  return words
    .slice(0, last < 0 ? words.length : last + 1)
    .join(' ')
    .replace(/[\s,;:|/&(–—-]+$/, '');
}

function announces(word: string): boolean {
  return ANNOUNCING.has(plain(word)) || /^w\/$/i.test(word);
}

const ANNOUNCING = new Set(
  `a an the all any both every each some no not this that these those my our your its
  and or but nor plus also as than so with without in on at of for to from by into per via incl including includes is are be was were has have will can`.split(
    /\s+/,
  ),
);

/** Never through the middle of a character. */
function cut(text: string, max: number): string {
  return text.length <= max
    ? text
    : text
        .slice(0, max)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd();
}
