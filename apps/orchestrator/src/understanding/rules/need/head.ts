import { DEPENDENT_NOUNS, DEVICE_FAMILIES } from '../vocabulary/products';
import type { Link } from '../vocabulary/function-words';
import type { Chunk } from './chunks';
import type { Segment } from './segments';

/** The thing that is wanted, and the phrases that name it. */
export interface Head {
  product_type: string;
  segments: ReadonlySet<Segment>;
}

const LONGEST = 4;
/** How likely a chunk is to name the thing itself, by what ties it to the rest. */
const LIKELIHOOD: Record<Link, number> = {
  main: 5,
  none: 4,
  is: 2,
  with: 1.5,
  in: 1,
  and: 4,
  made: 0.5,
  for: -1,
  not: -100,
};

/** Finds the noun that names what is wanted. */
export function headOf(chunks: readonly Chunk[]): Head | undefined {
  const known = chunks.flatMap((chunk, order) => candidateIn(chunk, order)).sort((a, b) => b.score - a.score)[0];
  if (known && known.score > 0) return compound(known.chunk, known.at);
  return unknownHead(chunks);
}

interface Candidate {
  chunk: Chunk;
  at: number;
  score: number;
}

/** The last product noun of a chunk that is nothing else; one that may also be a colour or a flavour only for want of a better. */
function candidateIn(chunk: Chunk, order: number): Candidate[] {
  const nouns = chunk.segments
    .map((segment, at) => ({ segment, at }))
    .filter(({ segment }) => segment.product !== undefined);
  const best = nouns.findLast(({ segment }) => !isAmbiguous(segment)) ?? nouns.at(-1);
  if (!best) return [];
  const score = LIKELIHOOD[chunk.link] - order * 0.2 - (isAmbiguous(best.segment) ? 2.6 : 0);
  return [{ chunk, at: best.at, score }];
}

function isAmbiguous({ kinds, carries }: Segment): boolean {
  return kinds.length > 0 || carries !== undefined;
}

/** Takes in the nouns before it ("popcorn" seasoning) and the model after it (iphone "13 pro"), up to four words. */
function compound({ segments }: Chunk, at: number): Head {
  const head = segments[at]!;
  const parts = [head];
  let words = countWords(head.product);
  for (let i = at - 1; i >= 0 && words < LONGEST && belongs(segments[i]!, segments[i + 1]!, i); i--) {
    words += countWords(segments[i]!.product ?? segments[i]!.text);
    if (words <= LONGEST) parts.unshift(segments[i]!);
  }
  if (parts.length === 1 && DEVICE_FAMILIES.has(head.product ?? '')) parts.push(...modelAfter(segments, at));
  return { product_type: parts.map((part) => part.product ?? part.text).join(' '), segments: new Set(parts) };
}

function belongs(segment: Segment, next: Segment, index: number): boolean {
  if (segment.role !== 'content' || segment.is_number || isAmbiguous(segment)) return false;
  if (segment.product !== undefined) return true;
  return index > 0 && DEPENDENT_NOUNS.has(next.product ?? '') && segment.text.length > 2;
}

const MODEL_WORD =
  /^(?:\d+\w{0,3}|pro|max|plus|mini|air|ultra|se|fe|lite|[a-z]\d{1,4}\w?|m\d|i\d|gen|generation|oled|slim|digital|5g|4g)$/;

function modelAfter(segments: readonly Segment[], at: number): Segment[] {
  const after = segments.slice(at + 1, at + LONGEST);
  const end = after.findIndex(
    ({ text, measure }) => !MODEL_WORD.test(text) || (measure !== undefined && measure !== 'size'),
  );
  return end === -1 ? after : after.slice(0, end);
}

/** Without a noun we know: the last word of what was asked for, or else the material or food itself. */
function unknownHead(chunks: readonly Chunk[]): Head | undefined {
  const asked = chunks.filter(({ link, begins_clause }) => link === 'main' || (link === 'none' && begins_clause));
  for (const { segments, link } of asked) {
    const at = segments.findLastIndex(
      (segment) => segment.role === 'content' && !segment.is_number && segment.kinds.length === 0,
    );
    const isLast = at >= 0 && segments.slice(at + 1).every(({ role, kinds }) => role === 'measure' || kinds.length > 0);
    if (isLast && (link === 'main' || isNounLike(segments, at))) return named(segments, at);
  }
  const material = asked.find(
    ({ link, segments }) =>
      link === 'main' && segments.at(-1)?.kinds.some((kind) => kind === 'material' || kind === 'flavor'),
  );
  const last = material?.segments.at(-1);
  return last && { product_type: last.text, segments: new Set([last]) };
}

/** Two unknown words in a row name a thing together. */
function named(segments: readonly Segment[], at: number): Head {
  const before = segments[at - 1];
  const isPair =
    before?.role === 'content' && before.kinds.length === 0 && !before.is_number && before.product === undefined;
  const parts = isPair ? [before, segments[at]!] : [segments[at]!];
  return { product_type: parts.map(({ text }) => text).join(' '), segments: new Set(parts) };
}

/** A bare phrase is taken for a thing when it is a plural or comes with a fact. */
function isNounLike(segments: readonly Segment[], at: number): boolean {
  const isPlural = /[^s]s$/.test(segments[at]!.text) && segments[at]!.text.length > 4;
  return segments.length > 1 ? segments.some(({ kinds, role }) => kinds.length > 0 || role === 'measure') : isPlural;
}

function countWords(text = ''): number {
  return text.split(' ').length;
}
