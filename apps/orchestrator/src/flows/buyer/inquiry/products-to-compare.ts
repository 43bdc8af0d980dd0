import { chosenProduct } from '../../reply/chosen-product';
import type { ShownProduct } from '../../shown-product';
import { describingWords, fitsName } from '../alerts/fits-name';

/** As many as the catalog compares at once. */
const MOST = 6;
const COUNTS = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, index) => [word, index + 2]),
);
const COUNT = [...COUNTS.keys()].join('|');
const SEVERAL = new RegExp(`\\b(?<end>first|top|best|last|cheapest) (?<count>[2-9]|${COUNT})\\b`);
const SEPARATORS =
  /\s*(?:,|&|\bcompared?\b|\bbetween\b|\bversus\b|\bvs\.?(?=\s)|\band\b|\bor\b|\bwith\b|\bto\b|\bagainst\b|\bthan\b)\s*/;

/**
 * The shown products that a message wants side by side, in the order it names them: "the first two", "1 and 3", "the Dell and the HP".
 * Where it names none, all of them, as many as can be compared; one alone when it names one.
 */
export function productsToCompare(text: string, shown: readonly ShownProduct[]): ShownProduct[] {
  const words = text.toLowerCase();
  const several = SEVERAL.exec(words)?.groups;
  if (several) return endOf(shown, several['end']!, countOf(several['count']!));
  const named = words.split(SEPARATORS).flatMap((part) => meantBy(part, shown) ?? []);
  return named.length > 0 ? [...new Set(named)].slice(0, MOST) : shown.slice(0, MOST);
}

function countOf(words: string): number {
  return Math.min(COUNTS.get(words) ?? Number(words), MOST);
}

function endOf(shown: readonly ShownProduct[], end: string, count: number): ShownProduct[] {
  if (end === 'last') return shown.slice(-count);
  if (end !== 'cheapest') return shown.slice(0, count);
  const [{ currency } = { currency: '' }] = shown;
  return shown
    .filter((product) => product.currency === currency)
    .sort((one, other) => one.price - other.price)
    .slice(0, count);
}

/** Its place, or a name that only some have. */
function meantBy(part: string, shown: readonly ShownProduct[]): ShownProduct | undefined {
  const placed =
    /\d|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|cheapest|option|number)\b/;
  if (placed.test(part)) {
    const chosen = chosenProduct(part, shown);
    if (chosen) return chosen;
  }
  const telling = describingWords(part).filter((word) => {
    const count = shown.filter(({ title }) => fitsName(title, [word])).length;
    return count > 0 && count < shown.length;
  });
  return telling.length > 0 ? shown.find(({ title }) => fitsName(title, telling)) : undefined;
}
