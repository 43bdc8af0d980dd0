import type { ShownProduct } from '../shown-product';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** The product that words like `the second one`, `#3` or `the last` mean; `undefined` when they mean none of those shown. */
export function chosenProduct(text: string, shown: readonly ShownProduct[]): ShownProduct | undefined {
  const words = text.toLowerCase();
  if (/\b(?:cheapest|lowest price)\b/.test(words)) return cheapest(shown);
  if (/\blast\b/.test(words)) return shown.at(-1);
  const ordinal = ORDINALS.findIndex((name) => new RegExp(`\\b${name}\\b`).test(words));
  if (ordinal >= 0) return shown[ordinal];
  const number = /(?:#|\bnumber |\bno\. ?|\boption |^)(\d{1,2})(?:st|nd|rd|th)?\b/.exec(words)?.[1];
  return number === undefined ? undefined : shown[Number(number) - 1];
}

function cheapest([first, ...others]: readonly ShownProduct[]): ShownProduct | undefined {
  if (!first) return undefined;
  return others
    .filter(({ currency }) => currency === first.currency)
    .reduce((one, other) => (other.price < one.price ? other : one), first);
}
