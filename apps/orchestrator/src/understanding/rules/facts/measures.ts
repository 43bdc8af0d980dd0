import { numeralAt } from '../text/numbers';
import type { Token, Tokens } from '../text/tokens';
import { PATTERNED_SIZES } from '../vocabulary/attributes';
import { list } from '../vocabulary/list';
import { UNITS } from '../vocabulary/numbers';
import { phraseLexicon } from '../text/lexicon';

/** A measured fact and how many pieces say it. */
export interface Measure {
  key: 'size' | 'quantity' | 'capacity' | 'power';
  length: number;
}

const LENGTHS = list(
  `inch, inches, in, feet, foot, ft, yard, yards, yd, mm, cm, m, meter, meters, metre, metres, mile, miles, millimeter, millimeters, millimetre, millimetres, centimeter, centimeters, centimetre, centimetres, km, kilometer, kilometers`,
);
const AMOUNTS = list(
  `oz, ounce, ounces, lb, lbs, pound, pounds, g, gram, grams, kg, kilo, kilos, kilogram, kilograms, mg, milligram, milligrams, ml, milliliter, milliliters, millilitre, millilitres, l, liter, liters, litre, litres, gal, gallon, gallons, quart, quarts, qt, pint, pints, cup, cups, ton`,
);
const CAPACITIES = 'gb tb mb gig gigs megabyte megabytes gigabyte gigabytes terabyte terabytes mah'.split(' ');
const POWERS =
  'w watt watts kilowatt kilowatts v volt volts amp amps hz mhz ghz hertz megahertz gigahertz lumen lumens btu mp megapixel megapixels hp'.split(
    ' ',
  );
const COUNTS = 'pack packs pk count ct piece pieces pcs pc set dozen pair'.split(' ');
const DIRECTIONS = new Set(
  'wide tall long high deep thick diameter length width height inseam waist w l h d x'.split(' '),
);
const CONTAINERS = new Set('pack packs set sets box boxes case cases bag bags bundle lot'.split(' '));
const SIZES = phraseLexicon(PATTERNED_SIZES);
const SIZE_WORD = /^(?:sizes?|sized)$/;

/** The measure that begins at a place: "15.6 inch", "54w x 29l", "16gb", "size 9", "pack of 12", "2 dozen". */
export function measureAt(tokens: Tokens, index: number): Measure | undefined {
  for (const measure of MEASURES) {
    const found = measure(tokens, index);
    if (found) return found;
  }
  return undefined;
}

const MEASURES = [packAt, sizeNumberAt, dimensionsAt, namedSizeAt, amountOfAt, countAt];

/** "pack of 12", "set of two", "12 pack", "four-pack", "2 dozen". */
function packAt(tokens: Tokens, index: number): Measure | undefined {
  if (CONTAINERS.has(tokens[index]?.text ?? '') && tokens[index + 1]?.text === 'of') {
    const count = numeralAt(tokens, index + 2);
    return count && { key: 'quantity', length: count.length + 2 };
  }
  const count = numeralAt(tokens, index);
  if (!count) return undefined;
  const unit = index + count.length + (tokens[index + count.length]?.text === '-' ? 1 : 0);
  return COUNTS.includes(tokens[unit]?.text ?? '') ? { key: 'quantity', length: unit + 1 - index } : undefined;
}

/** "size 9", "size 8.5 wide", "uk size six", "us 10". */
function sizeNumberAt(tokens: Tokens, index: number): Measure | undefined {
  const region = /^(?:us|uk|eu)$/.test(tokens[index]?.text ?? '') ? 1 : 0;
  const word = SIZE_WORD.test(tokens[index + region]?.text ?? '') ? 1 : 0;
  if (region + word === 0) return undefined;
  const at = index + region + word;
  const number = numeralAt(tokens, at);
  if (!number) return undefined;
  const dimensions = dimensionsAt(tokens, at);
  return {
    key: 'size',
    length: region + word + Math.max(dimensions?.length ?? 0, number.length + halfAt(tokens, at + number.length)),
  };
}

/** "… and half", "… 1/2". */
function halfAt(tokens: Tokens, index: number): number {
  const words = tokens
    .slice(index, index + 3)
    .map(({ text }) => text)
    .join(' ');
  return /^(?:and a half|1 \/ 2)/.test(words) ? 3 : /^and half/.test(words) ? 2 : 0;
}

/** "18x24", "60cm", "6x4ft", "44 inch wide", "10 by 10", `15"`. */
function dimensionsAt(tokens: Tokens, index: number): Measure | undefined {
  const first = sideAt(tokens, index);
  if (!first) return undefined;
  let { end, key } = first;
  for (let next = crossAt(tokens, end); next; next = crossAt(tokens, end)) {
    const side = sideAt(tokens, next);
    if (!side) break;
    ({ end } = side);
    key = 'size';
  }
  return key && { key, length: end - index };
}

interface Side {
  end: number;
  key?: Measure['key'];
}

/** A number with its unit and direction, if any. */
function sideAt(tokens: Tokens, index: number): Side | undefined {
  if (tokens[index]?.kind !== 'number') return undefined;
  let end = index + 1;
  if (tokens[end]?.text === '-' && tokens[end + 1]?.kind === 'word') end++;
  const unit = unitAt(tokens, end);
  if (unit) end += unit.length;
  else end = index + 1;
  const isDirected =
    DIRECTIONS.has(tokens[end]?.text ?? '') &&
    tokens[end]?.text !== 'x' &&
    (unit !== undefined || tokens[end]?.glued === true);
  return { end: isDirected ? end + 1 : end, key: unit?.key ?? (isDirected ? 'size' : undefined) };
}

function unitAt(tokens: Tokens, index: number): { key: Measure['key']; length: number } | undefined {
  const [unit, after] = [tokens[index], tokens[index + 1]];
  if (!unit) return undefined;
  if (/^(?:fl|fluid)$/.test(unit.text) && /^(?:oz|ounces?|\.)$/.test(after?.text ?? ''))
    return { key: 'size', length: after?.text === '.' ? 3 : 2 };
  if (unit.text === '"' || unit.text === "'") return { key: 'size', length: after?.text === "'" ? 2 : 1 };
  const key = unitKey(unit, after);
  return key && { key, length: 1 };
}

function unitKey({ text, glued }: Token, after: Token | undefined): Measure['key'] | undefined {
  if (/^(?:in|m|l|g|w|v|d|h|hp)$/.test(text) && !glued && !(text === 'in' && /^(?:x|by|\*)$/.test(after?.text ?? '')))
    return undefined;
  if (LENGTHS.includes(text) || AMOUNTS.includes(text)) return 'size';
  if (CAPACITIES.includes(text)) return 'capacity';
  return POWERS.includes(text) ? 'power' : undefined;
}

/** "x", "by", "*": where the next side begins. */
function crossAt(tokens: Tokens, index: number): number | undefined {
  return /^(?:x|by|\*|×)$/.test(tokens[index]?.text ?? '') && tokens[index + 1]?.kind === 'number'
    ? index + 1
    : undefined;
}

/** "a pound of oatmeal". */
function amountOfAt(tokens: Tokens, index: number): Measure | undefined {
  const isAmount = AMOUNTS.includes(tokens[index]?.text ?? '') && tokens[index + 1]?.text === 'of';
  return isAmount ? { key: 'size', length: 1 } : undefined;
}

/** "two chairs". */
function countAt(tokens: Tokens, index: number): Measure | undefined {
  const token = tokens[index];
  const isCount = token?.kind === 'word' && token.text !== 'one' && Object.hasOwn(UNITS, token.text);
  return isCount ? { key: 'quantity', length: 1 } : undefined;
}

/** "4x large", "xx-large", "queen size", "medium". */
function namedSizeAt(tokens: Tokens, index: number): Measure | undefined {
  const isTimes =
    tokens[index]?.kind === 'number' && /^x+l?$/.test(tokens[index + 1]?.text ?? '') && tokens[index + 1]?.glued;
  if (isTimes) {
    const length = /^(?:large|small|long)$/.test(tokens[index + 2]?.text ?? '') ? 3 : 2;
    return { key: 'size', length };
  }
  const match = SIZES.at(tokens, index);
  return match && { key: 'size', length: match.length };
}
