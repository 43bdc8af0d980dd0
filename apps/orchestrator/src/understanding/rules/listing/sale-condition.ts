import type { ProductCondition } from '@talknshop/contracts';
import { NOT_THE_THING_AFTER, NOT_THE_THING_BEFORE, SALE_CONDITIONS } from '../vocabulary/selling';

export interface StatedCondition {
  condition: ProductCondition;
  /** Where its words stand in the text. */
  spans: { start: number; end: number }[];
}

const NEW =
  /\b(?:a|an|our|my|some|selling|sell|is|are|it'?s|post|list|this|condition:?) new (?!york|balance|jersey|england|orleans|to |price|one|chain|tire|battery|case)/g;
/** Says it in so many words: "the condition is fair", "actually it's like new". */
const STATED =
  /\bcondition(?: (?:is|to|as|should be|would be))?[ :]*(?:(?:actually|only|just|more|really|rather|like(?! new))[ ,]+)*["']?(?<named>like[ -]new|refurbished|new|good|fair)\b|^(?:(?:actually|no|sorry|correction|oh|hm+|wait)[ ,.!-]+)*(?:it'?s|it is|they'?re|make it|say it'?s|say) (?:(?:actually|only|just|more|really|rather)[ ,]+)*(?<told>like[ -]new|refurbished|new|good|fair)(?:[ ,]+(?:not|rather than|instead of) [\w -]+)?[ .!]*$/;
const LOOK_BACK = 40;

/**
 * The state a seller says a thing is in. What a statement says ("good condition") counts for more than marks of wear beside it ("a
 * few scratches"); words about a part, a price or another time do not count.
 */
export function readSaleCondition(text: string): StatedCondition | undefined {
  const lower = text.toLowerCase();
  const stated = STATED.exec(lower);
  if (stated)
    return { condition: conditionOf(stated), spans: [{ start: stated.index, end: stated.index + stated[0].length }] };
  for (const [condition, pattern] of SALE_CONDITIONS) {
    const spans = [...lower.matchAll(pattern)]
      .map((match) => ({ start: match.index + blanksBefore(match[0]), end: match.index + match[0].length }))
      .filter(({ start, end }) => isOfTheThing(lower, start, end));
    if (spans.length > 0) return { condition, spans };
  }
  const plain = [...lower.matchAll(NEW)][0];
  if (!plain) return undefined;
  const end = plain.index + plain[0].length;
  return isOfTheThing(lower, end - 4, end - 1) ? { condition: 'new', spans: [{ start: end - 4, end }] } : undefined;
}

function conditionOf({ groups }: RegExpExecArray): ProductCondition {
  return (groups!['named'] ?? groups!['told']!).replace(/[ -]/, '_') as ProductCondition; // the pattern names conditions only
}

function blanksBefore(words: string): number {
  return words.length - words.trimStart().length;
}

function isOfTheThing(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  return !NOT_THE_THING_BEFORE.test(before) && !NOT_THE_THING_AFTER.test(text.slice(end, end + 30));
}
