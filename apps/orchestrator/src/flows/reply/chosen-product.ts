import type { ShownProduct } from '../shown-product';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The product that words like `the second one`, `#3`, `the last` or `the cheapest` mean; `undefined` when they mean none of those shown. */
export function chosenProduct(text: string, all: readonly ShownProduct[]): ShownProduct | undefined {
  const words = text.toLowerCase();
  const isByPrice = /\b(?:cheap(?:er|est)|lowest price)\b/.test(words);
  const shown = meantAmong(all, words, isByPrice);
  const place = placeIn(words) ?? (isByPrice || shown.length === 1 ? 1 : undefined);
  if (place === undefined || place === 0) return undefined;
  return (isByPrice ? cheapestFirst(shown) : shown).at(place > 0 ? place - 1 : place);
}

/** Of products shown for several requests, those of the one that is named; the cheapest without a name is that of the last. */
function meantAmong(all: readonly ShownProduct[], words: string, isByPrice: boolean): readonly ShownProduct[] {
  const last = all.at(-1)?.shown_for;
  const named = all.findLast(({ shown_for }) => shown_for && words.includes(shown_for.split(' ').at(-1)!))?.shown_for;
  const meant = named ?? (isByPrice ? last : undefined);
  return meant === undefined ? all : all.filter(({ shown_for }) => shown_for === meant);
}

/** Counted from 1, or -1 for the last. */
function placeIn(words: string): number | undefined {
  if (/\blast\b/.test(words)) return -1;
  const ordinal = ORDINALS.findIndex((name) => new RegExp(`\\b${name}\\b`).test(words));
  if (ordinal >= 0) return ordinal + 1;
  const named = /(?:#|\bnumber |\bno\. ?|\boption )([a-z]+)\b/.exec(words)?.[1];
  if (named !== undefined && NUMBERS.includes(named)) return NUMBERS.indexOf(named) + 1;
  const [, counted, numbered] =
    /\b(\d{1,2})(?:st|nd|rd|th)\b|(?:#|\bnumber |\bno\. ?|\boption |^)(\d{1,2})\b/.exec(words) ?? [];
  const digits = counted ?? numbered;
  return digits === undefined ? undefined : Number(digits);
}

/** Only what is in the currency of the best: amounts of others do not compare. */
function cheapestFirst(shown: readonly ShownProduct[]): ShownProduct[] {
  return shown.filter(({ currency }) => currency === shown[0]!.currency).sort((a, b) => a.price - b.price);
}
