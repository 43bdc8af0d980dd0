import { wordsOf } from '../../ranking/text/words';
import { COLORS, COUNT_NOUNS, OPPOSITES } from '../vocabulary/spec-words';
import { inOneUnit } from './units';

/** What is stated of each kind of fact, e.g. `gb` → `{"128"}`, `color` → `{"blue"}`. */
export type Specs = ReadonlyMap<string, ReadonlySet<string>>;

/** The facts by which one variant of a product differs from another, read from the words of a title and the stated ones. */
export function specsOf(words: readonly string[], stated: { color: string; size: string }): Specs {
  const specs = new Map<string, Set<string>>();
  const add = (kind: string, value: string): void => {
    specs.set(kind, (specs.get(kind) ?? new Set()).add(value));
  };
  for (const [place, word] of words.entries()) {
    addMeasure(word, words[place + 1], add);
    addCount(words, place, add);
    addNamed(word, add);
  }
  for (const word of wordsOf(stated.color)) {
    addNamed(word, add);
    add('stated_color', COLORS.get(word) ?? word);
  }
  for (const word of wordsOf(stated.size)) addSize(word, add);
  return specs;
}

type Add = (kind: string, value: string) => void;

const MEASURE = /^(\d+(?:\.\d+)?)(\p{L}{1,7})$/u;

function addMeasure(word: string, next: string | undefined, add: Add): void {
  const [, number, unit] = (beginsWithDigit(word) && MEASURE.exec(word)) || [];
  if (number === undefined || unit === undefined) return;
  const measure = inOneUnit(Number(number), unit);
  const isMemory = measure.unit === 'gb' && next !== undefined && /^(ram|memory|unified|lp?ddr\d?.*)$/.test(next);
  add(isMemory ? 'ram' : measure.unit, String(measure.amount));
}

/** Most words do not, and are spared the pattern. */
function beginsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

const NUMBER = /^\d+(?:\.\d+)?$/;

/** "48 count" and "size 10"; "pack of 2" is `2pack` said otherwise. */
function addCount(words: readonly string[], place: number, add: Add): void {
  const [word, next, after] = [words[place]!, words[place + 1] ?? '', words[place + 2] ?? ''];
  if (COUNT_NOUNS.has(next) && NUMBER.test(word)) add(COUNT_NOUNS.get(next) ?? next, word);
  if (word === 'size' && next !== '') addSize(next, add);
  if ((word === 'pack' || word === 'set') && next === 'of' && NUMBER.test(after)) add('pack', after);
}

function addSize(word: string, add: Add): void {
  if (NUMBER.test(word)) add('size', word);
  else addNamed(word, add);
}

function addNamed(word: string, add: Add): void {
  const color = COLORS.get(word);
  if (color !== undefined) add('color', color);
  const kind = OPPOSITES.get(word);
  if (kind !== undefined) add(kind, word);
}
