import { GROWN_BEFORE, MEASURE_BEFORE, MODEL_BEFORE, YOUNG_BEFORE } from '../vocabulary/price-cues';
import { CAN_FOLLOW_A_PRICE, UNITS_OF_MEASURE } from '../vocabulary/units';
import { type Sentence, wordsBefore } from './sentence';

const SMALLEST_PRICE_BEFORE_A_NOUN = 20;
const SMALLEST_FLOOR = 10;

/** Whether a number that follows a limiting word counts or measures something: "under 15 inches", "at least 2 ports", "kids over 8". */
export function isMeasured(
  { tokens, amounts, at, options }: Sentence,
  cue: { bound: string; before: number; after: number },
): boolean {
  const amount = amounts[at]!;
  if (amount.currency) return amount.maybe_weight === true && isWeight(tokens, amount.start, amount.end, cue);
  const next = tokens[amount.end + cue.after];
  if (next?.glued && ((next.kind !== 'mark' && next.text !== 'ish') || /^["'%°*×/:-]$/.test(next.text))) return true;
  const before = wordsBefore(tokens, amount.start - cue.before);
  if (cue.before === 0 && MODEL_BEFORE.test(before)) return true;
  if (MEASURE_BEFORE.test(before) && !isSizeOfABed(before)) return true;
  if (isAge(before, cue.bound, amount.value)) return true;
  if (cue.bound === 'min' && amount.value < SMALLEST_FLOOR && !options.asked) return true;
  if (cue.after > 0 || !next || next.kind === 'break') return false;
  if (UNITS_OF_MEASURE.has(next.text)) return true;
  if (next.kind === 'mark' || CAN_FOLLOW_A_PRICE.has(next.text)) return false;
  return cue.bound !== 'max' || amount.value < SMALLEST_PRICE_BEFORE_A_NOUN || !options.isProduct?.(tokens, amount.end);
}

function isWeight(tokens: Sentence['tokens'], start: number, end: number, cue: { before: number }): boolean {
  const next = tokens[end]?.text ?? '';
  return (
    cue.before === 0 ||
    next === 'of' ||
    /\b(?:weigh\w*|weight|hold\w*|support\w*|lift\w*|up to|people|person|adults?|users?|m[ae]n|wom[ae]n|dogs?|cats?|kids?|child|children)\b/.test(
      wordsBefore(tokens, start),
    )
  );
}

/** "Queen size under 800": the size is already said. */
function isSizeOfABed(before: string): boolean {
  return /\b(?:queen|king|twin|full|plus|travel|small|medium|large|compact|any|mini|family) sized? $/.test(before);
}

function isAge(before: string, bound: string, value: number): boolean {
  if (YOUNG_BEFORE.test(before)) return value < 18;
  return bound === 'min' && value >= 18 && value < 100 && GROWN_BEFORE.test(before);
}
