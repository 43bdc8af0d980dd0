import {
  BUDGET_BEFORE,
  LESS_THAN_THAT,
  MAX_AFTER,
  MAX_BEFORE,
  MIN_AFTER,
  MIN_BEFORE,
  NEGATION,
  SEEN_BEFORE,
  TARGET_AFTER,
  TARGET_BEFORE,
  TOLD_BEFORE,
  TOTAL_AFTER,
} from '../vocabulary/price-cues';
import type { Amount } from './amounts';
import { isMeasured } from './measured';
import { countWords, type Sentence, type PricePhrase, wordsAfter, wordsBefore } from './sentence';

type Bound = 'min' | 'max' | 'target';

interface Cue {
  bound: Bound;
  /** How many pieces before and after the amount belong to the phrase. */
  before: number;
  after: number;
}

/** "under 300", "300 or less", "at least 50", "around 40", "$40". */
export function readLimit(sentence: Sentence): PricePhrase | undefined {
  const { tokens, amounts, at } = sentence;
  const amount = amounts[at]!;
  const before = wordsBefore(tokens, amount.start);
  const after = wordsAfter(tokens, amount.end);
  const cue =
    comparedCue(sentence, before, amount) ??
    totalCue(before, after, amount) ??
    cueAfter(after) ??
    modelCue(before, amount) ??
    cueBefore(before) ??
    bareCue(sentence, before, amount);
  if (!cue || isStorage(before, amount) || isMeasured(sentence, cue)) return undefined;
  const { value, currency } = amount;
  return { start: amount.start - cue.before, end: amount.end + cue.after, [cue.bound]: value, currency };
}

/** "I was quoted 300 elsewhere, it has to be less than that". */
function comparedCue({ tokens }: Sentence, before: string, amount: Amount): Cue | undefined {
  const rest = tokens.slice(amount.end, amount.end + 20).map(({ text }) => text);
  const isCompared = SEEN_BEFORE.test(before) && LESS_THAN_THAT.test(rest.join(' '));
  return isCompared ? { bound: 'max', before: 0, after: 0 } : undefined;
}

const SMALLEST_TOTAL = 20;

/** "For 900 in total", "900 for everything"; not "12 glasses in total". */
function totalCue(before: string, after: string, { value }: Amount): Cue | undefined {
  const total = TOTAL_AFTER.exec(after);
  if (!total || value < SMALLEST_TOTAL || MAX_BEFORE.test(before) || MIN_BEFORE.test(before)) return undefined;
  return { bound: 'max', before: /(?:^|[\s|])for $/.test(before) ? 1 : 0, after: countWords(total[0]) };
}

function cueAfter(after: string): Cue | undefined {
  const found = (bound: Bound, pattern: RegExp) => {
    const match = pattern.exec(after);
    return match && { bound, before: 0, after: countWords(match[0]) };
  };
  return found('max', MAX_AFTER) ?? found('target', TARGET_AFTER) ?? found('min', MIN_AFTER) ?? undefined;
}

const STORAGE_SIZES = [64, 128, 256, 512, 1024];
const SMALLEST_PRICE_OF_A_PHONE = 100;

/** "iPhone 13 Pro Max 700": the "max" is the phone's, and the price stands alone. */
function modelCue(before: string, { value }: Amount): Cue | undefined {
  const isPrice = /\b(?:pro|ultra) max $/.test(before) && value >= SMALLEST_PRICE_OF_A_PHONE;
  return isPrice ? { bound: 'max', before: 0, after: 0 } : undefined;
}

/** "iPhone 13 max 256", "15 pro max 512": what follows a device and its model is how much it holds. */
function isStorage(before: string, { value, currency }: Amount): boolean {
  return !currency && /(?:\d|pro|ultra) max $/.test(before) && STORAGE_SIZES.includes(value);
}

function cueBefore(before: string): Cue | undefined {
  const found = (bound: Bound, pattern: RegExp): Cue | undefined => {
    const match = pattern.exec(before);
    return match ? negated({ bound, before: countWords(match[0]), after: 0 }, before.slice(0, match.index)) : undefined;
  };
  return (
    found('target', TARGET_BEFORE) ??
    found('max', MAX_BEFORE) ??
    found('min', MIN_BEFORE) ??
    found('max', BUDGET_BEFORE)
  );
}

/** "not over 300" is at most 300; "not less than 300" is at least 300. */
function negated(cue: Cue, earlier: string): Cue {
  const negation = NEGATION.exec(earlier);
  if (!negation || cue.bound === 'target') return cue;
  return { ...cue, bound: cue.bound === 'min' ? 'max' : 'min', before: cue.before + countWords(negation[0]) };
}

/** An amount alone bounds from above when it is surely money: "a lamp, $40". As an adjective it is a target: "a $40 lamp". */
function bareCue({ tokens, options, amounts }: Sentence, before: string, amount: Amount): Cue | undefined {
  if (TOLD_BEFORE.test(before)) return undefined;
  const isBeforeANoun = tokens[amount.end]?.kind === 'word';
  const isSingular = /^(?:dollar|euro|pound|buck)$/.test(tokens[amount.end - 1]?.text ?? '');
  const isAdjective = amount.currency && isBeforeANoun && (isSingular || /\ban? $/.test(before));
  if (isAdjective) return { bound: 'target', before: 0, after: 0 };
  const isAnswer = options.asked && amounts.length === 1 && tokens.length <= 8;
  return amount.currency || isAnswer ? { bound: 'max', before: 0, after: 0 } : undefined;
}
