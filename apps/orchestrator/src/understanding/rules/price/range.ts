import { MEASURE_BEFORE, RANGE_BEFORE } from '../vocabulary/price-cues';
import { CAN_FOLLOW_A_PRICE } from '../vocabulary/units';
import type { Amount } from './amounts';
import { isMeasured } from './measured';
import { countWords, type Sentence, type PricePhrase, wordsBefore } from './sentence';

const SMALLEST_BARE_END = 40;
/** Of a range that stands between commas. */
const SMALLEST_END_APART = 15;
const WIDEST_BARE_RANGE = 6;
/** "50 to 80 ballpark". */
const BALLPARK = new Set(['ballpark', 'range', 'bracket', 'region', 'area', 'neighborhood', 'mark', 'zone', 'ish']);

/** "between 500 and 700", "from 15 to 30", "$150-$300", "500-700". */
export function readRange(sentence: Sentence): PricePhrase | undefined {
  const { tokens, amounts, at } = sentence;
  const [low, high] = [amounts[at]!, amounts[at + 1]];
  if (!high) return undefined;
  const before = wordsBefore(tokens, low.start);
  const joint = tokens
    .slice(low.end, high.start)
    .map(({ text }) => text)
    .join(' ');
  const cue = RANGE_BEFORE.exec(before)?.[0];
  if (!isJoint(joint, cue) || !isMoney(sentence, low, high, before, cue)) return undefined;
  const [min, max] = [scaledLike(low, high), high.value].sort((a, b) => a - b);
  return { start: low.start - countWords(cue), end: high.end, min, max, currency: high.currency ?? low.currency };
}

function isJoint(joint: string, cue: string | undefined): boolean {
  return (
    /^(?:-|- -|to|up to|through|thru|until|till|~)$/.test(joint) ||
    (/^(?:and|&)$/.test(joint) && /betw|btw|anywhere|somewhere|range|price/.test(cue ?? ''))
  );
}

function isMoney(sentence: Sentence, low: Amount, high: Amount, before: string, cue: string | undefined): boolean {
  if (isMeasured({ ...sentence, at: sentence.at + 1 }, { bound: 'range', before: 0, after: 0 })) return false;
  if (low.currency ?? high.currency) return true;
  if (MEASURE_BEFORE.test(before)) return false;
  if (BALLPARK.has(sentence.tokens[high.end]?.text ?? '')) return true;
  return cue !== undefined || sentence.options.asked === true || isPlausible(sentence, low, high);
}

/** A range with nothing around it: large enough for money, too narrow for anything else, and no span of years. */
function isPlausible({ tokens }: Sentence, low: Amount, high: Amount): boolean {
  const isYears = [low, high].every(({ value }) => value >= 1900 && value <= 2100);
  const next = tokens[high.end];
  const isLast = next?.kind !== 'word' || CAN_FOLLOW_A_PRICE.has(next.text);
  const isNarrow = high.value > low.value && high.value / low.value <= WIDEST_BARE_RANGE;
  const isApart = tokens[low.start - 1]?.text === ',' && low.value >= SMALLEST_END_APART;
  return !isYears && isLast && isNarrow && (isApart || low.value >= SMALLEST_BARE_END);
}

/** "1-2k" begins at a thousand, "two to three hundred" at two hundred, and so does "2-300". */
function scaledLike(low: Amount, high: Amount): number {
  const scaled = low.value * (high.scale ?? 1);
  if (low.scale === undefined && scaled < high.value && high.scale !== undefined) return scaled;
  const isClipped = low.value < 10 && high.value >= 100 && high.value < 1000 && low.value * 100 < high.value;
  return isClipped && low.currency === undefined ? low.value * 100 : low.value;
}
