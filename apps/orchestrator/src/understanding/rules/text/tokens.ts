import { singular } from './singular';

/** A piece of a message. `break` stands where something was taken out. */
export interface Token {
  kind: 'word' | 'number' | 'mark' | 'break';
  /** Lower case. */
  text: string;
  /** The singular of a word; of anything else, its text. */
  stem: string;
  /** Where it stands in the message. */
  start: number;
  end: number;
  /** Nothing parts it from the piece before. */
  glued: boolean;
  /** Only a hyphen parts it from the word before. */
  hyphened: boolean;
}

export type Tokens = readonly Token[];

/** What was found, and what is left to read. */
export interface Reading<T> {
  found: T;
  rest: Tokens;
}

/** A run of pieces: from `start`, before `end`. */
export interface Span {
  start: number;
  end: number;
}

const PIECE =
  /(?<=\d)[x×](?=\d)|\d+:\d+|\d+(?:[.,]\d+)*|\.\d+|(?:\p{L}\.){2,}|\p{L}(?:[\p{L}\p{M}\d]|['&](?=\p{L}))*|\S/gu;

/** Cuts a normalised message into words, numbers and marks. A hyphen between letters only parts two words. */
export function tokenise(text: string): Tokens {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECE)) {
    const token = toToken(match[0], match.index, tokens.at(-1), text);
    if (token) tokens.push(token);
  }
  return tokens;
}

/** Takes the spans out and leaves a break in the place of each, so that what stood around them does not grow together. */
export function without(tokens: Tokens, spans: readonly Span[]): Tokens {
  const gone = new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
  return tokens
    .map((token, i) => (gone.has(i) ? { ...token, kind: 'break' as const, text: '', stem: '' } : token))
    .filter((token, i, all) => token.kind !== 'break' || all[i - 1]?.kind !== 'break');
}

/** The words of the message a run of pieces covers, in lower case. */
export function wordsOf(tokens: Tokens): string {
  return tokens.map((token, i) => (i === 0 ? '' : gapBefore(token)) + token.text).join('');
}

function gapBefore({ glued, hyphened }: Token): string {
  if (hyphened) return '-';
  return glued ? '' : ' ';
}

function toToken(piece: string, start: number, before: Token | undefined, message: string): Token | undefined {
  const end = start + piece.length;
  if (piece === '-' && isLetter(message[start - 1]) && isLetter(message[end])) return undefined;
  const text = piece.toLowerCase();
  const kind = /^\.?\d/.test(piece) ? 'number' : isLetter(piece[0]) ? 'word' : 'mark';
  return {
    kind,
    text,
    stem: kind === 'word' ? singular(text) : text,
    start,
    end,
    glued: start === before?.end,
    hyphened: message[start - 1] === '-' && start === (before?.end ?? 0) + 1,
  };
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}
