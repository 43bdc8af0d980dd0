import { readBrands } from '../facts/brands.reader';
import { PRODUCT_LEXICON } from '../facts/products';
import { segmentAt, type Segment } from '../need/segments';
import { readPrice } from '../price/price.reader';
import { tokenise, type Tokens } from '../text/tokens';

/** A phrase of a message and the tokens that say it. */
export interface Phrase {
  segment: Segment;
  start: number;
  end: number;
}

/** A message cut into phrases, prices and brands taken out, so that no "and" of theirs is met. */
export interface PhrasedMessage {
  text: string;
  tokens: Tokens;
  phrases: readonly Phrase[];
  /** The tokens that stand where a price was. */
  price_breaks: ReadonlySet<number>;
}

export function phrased(text: string): PhrasedMessage {
  const isProduct = (all: Tokens, at: number) => PRODUCT_LEXICON.at(all, at) !== undefined;
  const { rest } = readPrice(tokenise(text), { isProduct });
  const priced = new Set(rest.filter(({ kind }) => kind === 'break').map(({ start }) => start));
  const tokens = readBrands(rest).rest;
  const price_breaks = tokens.flatMap(({ kind, start }, at) => (kind === 'break' && priced.has(start) ? [at] : []));
  return { text, tokens, phrases: phrasesOf(tokens), price_breaks: new Set(price_breaks) };
}

/** The words from a token on, each followed by a blank; a bar stands where something was taken out. */
export function wordsFrom({ tokens }: PhrasedMessage, at: number, most = 10): string {
  return tokens
    .slice(at, at + most)
    .map(({ text }) => `${text || '|'} `)
    .join('');
}

function phrasesOf(tokens: Tokens): Phrase[] {
  const phrases: Phrase[] = [];
  for (let start = 0; start < tokens.length;) {
    const { segment, length } = segmentAt(tokens, start);
    phrases.push({ segment, start, end: start + length });
    start += length;
  }
  return phrases;
}
