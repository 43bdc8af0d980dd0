import { singular } from '../text/singular';
import { COMPARATIVES } from '../vocabulary/comparatives';
import type { Chunk } from './chunks';
import type { Head } from './head';
import type { Segment } from './segments';

/** `has_rival` says that a known noun stands elsewhere. Names a thing no vocabulary knows: the last words of what was asked for, or else the material or food itself. */
export function unknownHead(chunks: readonly Chunk[], has_need: boolean, has_rival = false): Head | undefined {
  const asked = chunks.filter(
    ({ link, begins_clause }) => link === 'main' || (link === 'none' && begins_clause && !has_need),
  );
  for (const { segments, link } of asked) {
    const at = segments.findLastIndex(isUnknown);
    const isLast = at >= 0 && segments.slice(at + 1).every(({ role, kinds }) => role === 'measure' || kinds.length > 0);
    if (isLast && (link === 'main' || (!has_rival && isNounLike(segments, at)))) return named(segments, at);
  }
  return has_need || has_rival ? undefined : substance(asked);
}

/** "Poly-cotton in blue", "some hazelnut". */
function substance(asked: readonly Chunk[]): Head | undefined {
  const last = asked
    .find(({ segments }) => /^(?:material|flavor)$/.test(segments.at(-1)?.kinds[0] ?? ''))
    ?.segments.at(-1);
  return last && { product_type: last.text, segments: new Set([last]) };
}

function isUnknown({ role, is_number, kinds, product, text }: Segment): boolean {
  const isWord = role === 'content' && !is_number && kinds.length === 0;
  return isWord && product === undefined && text.length > 2 && !isAdjective(text);
}

/** "Similar", "popular", "stylish", "sturdiest": how a thing is, not what it is. */
const ADJECTIVE = /(?:[aiu]lar|able|ible|ous|ful|less|ive|ish|iest|[^aeiou]est)$/;

function isAdjective(word: string): boolean {
  return ADJECTIVE.test(word) || COMPARATIVES.includes(word);
}

/** Two unknown words in a row name a thing together. */
function named(segments: readonly Segment[], at: number): Head {
  const before = segments[at - 1];
  const parts = before && isUnknown(before) ? [before, segments[at]!] : [segments[at]!];
  const words = parts.map(({ text }) => text);
  return { product_type: [...words.slice(0, -1), singular(words.at(-1)!)].join(' '), segments: new Set(parts) };
}

/** A bare phrase is taken for a thing when it is a plural or comes with a fact. */
function isNounLike(segments: readonly Segment[], at: number): boolean {
  const isPlural = /[^s]s$/.test(segments[at]!.text) && segments[at]!.text.length > 4;
  return segments.length > 1 ? segments.some(({ kinds, role }) => kinds.length > 0 || role === 'measure') : isPlural;
}
