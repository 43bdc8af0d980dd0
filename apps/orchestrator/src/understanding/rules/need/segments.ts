import { measureAt, type Measure } from '../facts/measures';
import { featureAt } from '../facts/feature-patterns';
import { hyphenedModelAt } from '../facts/models';
import { lexicon, type Lexicon } from '../text/lexicon';
import { type Token, type Tokens, wordsOf } from '../text/tokens';
import {
  BODY_NEEDS,
  CARRIERS,
  COLORS,
  FEATURES,
  FLAVORS,
  GENDERS,
  MATERIALS,
  OCCASIONS,
  STYLES,
} from '../vocabulary/attributes';
import { CLAUSE_MARKS, FILLERS, type Link, LINKS } from '../vocabulary/function-words';
import { PRODUCTS } from '../vocabulary/products';

export type FactKind = 'color' | 'material' | 'feature' | 'style' | 'gender' | 'occasion' | 'flavor' | 'body';

/** The smallest phrase that means something by itself. */
export interface Segment {
  role: 'content' | 'measure' | 'carrier' | 'link' | 'filler' | 'clause_end';
  text: string;
  /** A product noun, as the vocabulary spells it. */
  product?: string;
  /** What the phrase can be said to be, most likely first. */
  kinds: readonly FactKind[];
  link?: Link;
  measure?: Measure['key'];
  /** What a carrier such as "color" makes of the words beside it. */
  carries?: string;
  is_number: boolean;
}

interface Meaning {
  product?: string;
  kinds: FactKind[];
  link?: Link;
  carries?: string;
  is_filler?: boolean;
}

const MEANINGS = buildMeanings();

/** Cuts a message into phrases, the longest known phrase first. */
export function segmentsOf(tokens: Tokens): Segment[] {
  const segments: Segment[] = [];
  for (let index = 0; index < tokens.length;) {
    const { segment, length } = segmentAt(tokens, index);
    segments.push(segment);
    index += length;
  }
  return segments;
}

/** Whether any vocabulary knows the word at a place. */
export function isKnownAt(tokens: Tokens, index: number): boolean {
  return MEANINGS.at(tokens, index) !== undefined;
}

/** Whether nothing that tells of a thing comes next: the end, a mark, or a word such as "is", "or" and "please". */
export function endsPhraseAt(tokens: Tokens, index: number): boolean {
  if (index >= tokens.length) return true;
  const { role } = segmentAt(tokens, index).segment;
  return role === 'link' || role === 'filler' || role === 'clause_end';
}

interface Piece {
  segment: Segment;
  /** In tokens. */
  length: number;
}

/** The phrase at a place: of a measure, a known phrase, a patterned feature and a hyphened word, the longest wins; equals in this order. */
export function segmentAt(tokens: Tokens, index: number): Piece {
  const measure = measureAt(tokens, index);
  const known = MEANINGS.at(tokens, index);
  const readings = [
    measure && phrase(tokens, index, measure.length, { role: 'measure', measure: measure.key }),
    known && phrase(tokens, index, known.length, meant(known.value)),
    patterned(tokens, index, featureAt(tokens, index)),
    patterned(tokens, index, hyphenedAt(tokens, index)),
    patterned(tokens, index, hyphenedModelAt(tokens, index)),
  ];
  const longest = Math.max(...readings.map((reading) => reading?.length ?? 0));
  return readings.find((reading) => reading?.length === longest) ?? unknown(tokens, index);
}

function unknown(tokens: Tokens, index: number): Piece {
  const { kind, text } = tokens[index]!;
  if (kind === 'break' || CLAUSE_MARKS.has(text)) return phrase(tokens, index, 1, { role: 'clause_end' });
  return phrase(tokens, index, 1, { role: kind === 'mark' ? 'filler' : 'content', is_number: kind === 'number' });
}

function patterned(tokens: Tokens, index: number, length: number | undefined): Piece | undefined {
  return length === undefined ? undefined : phrase(tokens, index, length, { role: 'content', kinds: ['feature'] });
}

/** "clip-in", "face-to-face": words that would part a sentence are part of a hyphened one. */
function hyphenedAt(tokens: Tokens, index: number): number | undefined {
  if (tokens[index]?.hyphened) return undefined;
  let end = index + 1;
  while (tokens[end]?.hyphened) end++;
  const parts = Array.from({ length: end - index }, (_, i) => MEANINGS.at(tokens, index + i)?.value);
  const isParted = parts.some((meaning) => meaning?.link !== undefined && meaning.kinds.length === 0);
  return end - index > 1 && isParted ? end - index : undefined;
}

function phrase(tokens: Tokens, index: number, length: number, facts: Partial<Segment>): Piece {
  const words = tokens.slice(index, index + length).filter((token: Token) => token.kind !== 'break');
  return {
    segment: {
      role: 'content',
      kinds: [],
      is_number: false,
      text: facts.measure === 'size' ? wordsOf(words).replace(/^sized? /, '') : wordsOf(words),
      ...facts,
    },
    length,
  };
}

function meant({ product, kinds, link, carries, is_filler }: Meaning): Partial<Segment> {
  if (carries) return { role: 'carrier', carries, kinds, product };
  if (product !== undefined || kinds.length > 0) return { role: 'content', product, kinds };
  return link && !is_filler ? { role: 'link', link } : { role: 'filler' };
}

/** One lexicon of everything, so that the longest phrase wins whatever it means. */
function buildMeanings(): Lexicon<Meaning> {
  const meanings = new Map<string, Meaning>();
  const of = (text: string): Meaning => {
    const meaning = meanings.get(text) ?? { kinds: [] };
    meanings.set(text, meaning);
    return meaning;
  };
  for (const noun of Object.values(PRODUCTS).flat()) of(noun).product = noun;
  for (const [kind, phrases] of kindsOfFacts()) for (const text of phrases) addKind(of(text), kind);
  for (const [carrier, key] of Object.entries(CARRIERS)) of(carrier).carries = key;
  for (const [link, phrases] of Object.entries(LINKS)) for (const text of phrases) of(text).link ??= link as Link;
  for (const text of FILLERS) if (!of(text).link) of(text).is_filler = true;
  return lexicon(meanings);
}

function kindsOfFacts(): [FactKind, readonly string[]][] {
  return [
    ['color', COLORS],
    ['material', MATERIALS],
    ['flavor', FLAVORS],
    ['gender', GENDERS],
    ['occasion', OCCASIONS],
    ['body', BODY_NEEDS],
    ['feature', FEATURES],
    ['style', STYLES],
  ];
}

function addKind(meaning: Meaning, kind: FactKind): void {
  if (!meaning.kinds.includes(kind)) meaning.kinds.push(kind);
}
