import { type Reading, type Span, type Tokens, without } from '../text/tokens';
import { amountsIn } from './amounts';
import { readDecade } from './decade';
import { readLimit } from './limit';
import { readRange } from './range';
import type { PricePhrase, PriceReadingOptions, Sentence } from './sentence';

/** A price as it was said; the currency only where the text names one. */
export type StatedPrice = Omit<PricePhrase, keyof Span>;

/** Reads every price phrase. Numbers that measure, count or name something else are left alone. */
export function readPrice(tokens: Tokens, options: PriceReadingOptions = {}): Reading<StatedPrice | undefined> {
  const phrases: PricePhrase[] = [];
  const amounts = amountsIn(tokens);
  for (let i = 0; i < amounts.length; i++) {
    const sentence = { tokens, amounts, at: i, options };
    const range = readRange(sentence);
    const phrase = range ?? readDecade(sentence) ?? readLimit(sentence);
    if (phrase) phrases.push(withFor(sentence, phrase));
    if (range) i++;
  }
  return { found: combine(phrases), rest: without(tokens, phrases) };
}

/** "1,200 for a camera" wants a camera, where no other thing was named before: the "for" belongs to the price. */
function withFor({ tokens, options }: Sentence, phrase: PricePhrase): PricePhrase {
  const { start, end } = phrase;
  const isFor = tokens[end]?.text === 'for' && /^(?:an?|some|new)$/.test(tokens[end + 1]?.text ?? '');
  const isNamed = tokens.slice(0, start).some((_, index) => options.isProduct?.(tokens, index));
  return isFor && !isNamed ? { ...phrase, end: end + 1 } : phrase;
}

/** Later phrases win; a floor above the ceiling is read as the two ends of a range said in the wrong order. */
function combine(phrases: readonly PricePhrase[]): StatedPrice | undefined {
  if (phrases.length === 0) return undefined;
  const { min, max, target, currency } = Object.assign({}, ...phrases.map(stated)) as Partial<PricePhrase>;
  const isCrossed = min !== undefined && max !== undefined && min > max;
  const bounds = isCrossed ? { min: max, max: min } : { min, max };
  const isBounded = min !== undefined || max !== undefined;
  return { ...stated({ ...bounds, target: isBounded ? undefined : target }), ...stated({ currency }) };
}

function stated<T extends object>(facts: T): Partial<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as Partial<T>;
}
