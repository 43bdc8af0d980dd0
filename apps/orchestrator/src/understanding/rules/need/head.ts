import { looksLikeModel, productOfModel } from '../facts/models';
import { PRODUCT_LEXICON, PRODUCT_SPELLING } from '../facts/products';
import { tokenise } from '../text/tokens';
import type { Link } from '../vocabulary/function-words';
import { COMPONENTS, CONTAINER_NOUNS, DEPENDENT_NOUNS, DEVICE_FAMILIES } from '../vocabulary/products';
import { REAL_WORDS } from '../vocabulary/real-words';
import { OTHER_SENSES } from '../vocabulary/senses';
import { withoutAnnouncing, type Chunk } from './chunks';
import type { Segment } from './segments';
import { unknownHead } from './unknown-head';

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
  and: 4,
  is: 2,
  with: 1.5,
  in: 1,
  made: 0.5,
  for: -1,
  not: -100,
  no_longer: -100,
};
/** While something is wanted already, "with a keyboard" adds a fact and names no new thing. */
const LEAST_LIKELY = { first: 0, later: 2.2 };
/** A word nobody knows that was asked for outright beats a known noun less likely than this: "a converter with a remote". */
const SURE = 1.9;

/** What is known besides the phrases themselves. */
export interface HeadContext {
  /** Something is wanted already. */
  has_need: boolean;
  /** The makers that are named. */
  brands: readonly string[];
}

/** Finds the noun that names what is wanted, or that its model number stands for. */
export function headOf(chunks: readonly Chunk[], { has_need, brands }: HeadContext): Head | undefined {
  const specific = withoutAnnouncing(chunks);
  const head = nounOf(specific, has_need, brands) ?? (has_need ? undefined : bareModel(specific));
  return head && { ...head, product_type: sensed(head.product_type, chunks) };
}

/** "Jigsaw" is a puzzle among gifts. */
function sensed(product_type: string, chunks: readonly Chunk[]): string {
  const other = Object.hasOwn(OTHER_SENSES, product_type) ? OTHER_SENSES[product_type]! : undefined;
  const said = chunks.flatMap(({ segments }) => segments.map(({ text }) => text)).join(' ');
  return other && other.cue.test(said) && !other.unless.test(said) ? other.means : product_type;
}

function nounOf(chunks: readonly Chunk[], has_need: boolean, brands: readonly string[]): Head | undefined {
  const likely = has_need ? LEAST_LIKELY.later : LEAST_LIKELY.first;
  const candidates = chunks
    .flatMap((chunk, order) => candidateIn(chunk, order, !has_need && isAllSaid(chunks)))
    .sort((a, b) => b.score - a.score);
  const best = candidates[0];
  const named = best && best.score > likely ? compound(best.chunk, best.at) : undefined;
  if (named && best!.score > SURE) return named;
  return ofModel(chunks, brands) ?? misspelt(chunks) ?? unknownHead(chunks, has_need, named !== undefined) ?? named;
}

interface Candidate {
  chunk: Chunk;
  at: number;
  score: number;
}

/** "512 gigabyte ssd": nothing else is named that it could be a part of. */
function isAllSaid([chunk, ...others]: readonly Chunk[]): boolean {
  return (
    others.length === 0 && chunk!.segments.every(({ role, product }) => role === 'measure' || product !== undefined)
  );
}

/** The last product noun of a chunk that is nothing else and not counted ("paper 500 sheets"); one that may also be a colour or a flavour only for want of a better. */
function candidateIn(chunk: Chunk, order: number, is_all: boolean): Candidate[] {
  const named = chunk.segments.flatMap((segment, at) => (segment.product === undefined ? [] : [{ segment, at }]));
  const uncounted = named.filter(({ at }) => !chunk.segments[at - 1]?.is_number);
  const nouns = uncounted.length > 0 ? uncounted : named;
  const accessory = named.findLast(({ at }) => isForADevice(chunk.segments, at));
  const best = accessory ?? nouns.findLast(({ segment }) => !isAmbiguous(segment)) ?? nouns.at(-1);
  if (!best) return [];
  const penalty =
    (!accessory && isAmbiguous(best.segment) ? 2.6 : 0) +
    (isComponent(chunk, best.at) && !is_all ? 4.5 : 0) +
    order * 0.2;
  return [{ chunk, at: best.at, score: LIKELIHOOD[chunk.link] - penalty }];
}

function isAmbiguous({ kinds, carries, product }: Segment): boolean {
  return kinds.length > 0 || carries !== undefined || CONTAINER_NOUNS.has(product ?? '');
}

/** "iPhone 13 pro max charger", "pixel 7a case": what comes after a device and its model is for it. */
function isForADevice(segments: readonly Segment[], at: number): boolean {
  let device = at - 1;
  while (device > 0 && MODEL_WORD.test(segments[device]!.text)) device--;
  return DEVICE_FAMILIES.has(segments[device]?.product ?? '') && !DEVICE_FAMILIES.has(segments[at]!.product ?? '');
}

/** "16 GB of RAM". */
function isComponent({ segments, link }: Chunk, at: number): boolean {
  const isMeasured = segments.slice(0, at).some(({ measure }) => measure === 'capacity' || measure === 'power');
  return link !== 'main' && isMeasured && COMPONENTS.has(segments[at]!.product ?? '');
}

/** Takes in the nouns before it ("popcorn" seasoning) and the model after it (iphone "13 pro"), up to four words. */
function compound({ segments }: Chunk, at: number): Head {
  const head = segments[at]!;
  const parts = [head];
  let words = countWords(head.product);
  for (let i = at - 1; i >= 0 && belongs(segments[i]!, segments[i + 1]!, i); i--) {
    words += countWords(segments[i]!.product ?? segments[i]!.text);
    if (words > LONGEST) break;
    parts.unshift(segments[i]!);
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
  /^(?:\d+\w{0,3}|pro|max|plus|mini|air|ultra|se|fe|lite|[a-z]\d{1,4}\w?|gen|generation|oled|slim|digital|5g|4g)$/;

function modelAfter(segments: readonly Segment[], at: number): Segment[] {
  const after = segments.slice(at + 1, at + LONGEST);
  const end = after.findIndex(({ text, measure }) => !MODEL_WORD.test(text) || measure !== undefined);
  return end === -1 ? after : after.slice(0, end);
}

/** "Sony wh-1000xm5" is a headphone; its number goes on to tell which. */
function ofModel(chunks: readonly Chunk[], brands: readonly string[]): Head | undefined {
  const products = modelsIn(chunks).map(({ text }) => productOfModel(text, brands));
  const product_type = products.find((product) => product !== undefined);
  return product_type === undefined ? undefined : { product_type, segments: new Set() };
}

/** A model number that nobody knows is all that can be looked for. */
function bareModel(chunks: readonly Chunk[]): Head | undefined {
  const model = modelsIn(chunks).find(({ text }) => looksLikeModel(text));
  return model && { product_type: model.text, segments: new Set([model]) };
}

function modelsIn(chunks: readonly Chunk[]): Segment[] {
  const named = chunks.filter(({ link }) => link === 'main' || link === 'none');
  return named.flatMap(({ segments }) =>
    segments.filter(({ role, measure }) => role === 'content' && measure === undefined),
  );
}

/** A thing with a letter wrong, where no thing was named right. */
function misspelt(chunks: readonly Chunk[]): Head | undefined {
  for (const { segments, link } of chunks) {
    if (link !== 'main' && link !== 'none') continue;
    for (const segment of segments.toReversed()) {
      const product = segment.kinds.length === 0 && segment.role === 'content' ? corrected(segment.text) : undefined;
      if (product) return { product_type: product, segments: new Set([segment]) };
    }
  }
  return undefined;
}

function corrected(word: string): string | undefined {
  if (REAL_WORDS.has(word)) return undefined;
  const meant = PRODUCT_SPELLING.correct(word) ?? PRODUCT_SPELLING.correct(word.replace(/s$/, ''));
  return meant && PRODUCT_LEXICON.at(tokenise(meant), 0)?.value;
}

function countWords(text = ''): number {
  return text.split(' ').length;
}
