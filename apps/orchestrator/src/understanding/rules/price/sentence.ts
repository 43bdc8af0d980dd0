import type { Span, Token, Tokens } from '../text/tokens';
import type { Amount } from './amounts';

/** A message being read for prices, and the amount that is looked at. */
export interface Sentence {
  tokens: Tokens;
  amounts: readonly Amount[];
  at: number;
  options: PriceReadingOptions;
}

/** What one phrase says about the price, and where it stands. */
export interface PricePhrase extends Span {
  min?: number;
  max?: number;
  target?: number;
  /** Absent unless the text names one. */
  currency?: string;
}

/** How willing a bare number is taken for a price. */
export interface PriceReadingOptions {
  /** The text answers a question about the budget. */
  asked?: boolean;
  isProduct?: (tokens: Tokens, index: number) => boolean;
}

/** The words before a place, at most ten, each followed by a blank; a bar stands for the end of a thought. */
export function wordsBefore(tokens: Tokens, index: number): string {
  return `${joined(tokens.slice(Math.max(0, index - 10), index))} `;
}

export function wordsAfter(tokens: Tokens, index: number): string {
  return joined(tokens.slice(index, index + 6));
}

function joined(tokens: readonly Token[]): string {
  return tokens.map(({ kind, text }) => (kind === 'break' || /^[.;!?\n]$/.test(text) ? '|' : text)).join(' ');
}

/** How many pieces a matched phrase covers. */
export function countWords(phrase = ''): number {
  return phrase.split(/[\s|]+/).filter((word) => word !== '').length;
}
