import { ACCESSORIES, ACCESSORY_MODIFIERS, CONTEXT_WORDS, PURPOSE_WORDS } from './accessories';
import { FORMS, THINGS } from './thing-nouns';
import { namesOf, type ThingName } from './wished-thing';
import { wordsOf } from './words';

/**
 * What a title says a thing is, next to what was asked for: that very thing (`same`), something that goes with it
 * (`accessory`), or nothing we can tell (`unknown`).
 */
export type Kind = 'same' | 'accessory' | 'unknown';

const SEGMENT = /\s[-–—]\s|[,;:|()[\]]/;
const LIST = /[/•&+]|\band\b/i;

/**
 * The parts of a title between its punctuation, as words: nobody names one thing across a comma. What a list says a thing is
 * for, it says of all its parts: "for phones and tablets" is "for phones", "for tablets".
 */
export function segmentsOf(title: string): string[][] {
  return title.split(SEGMENT).flatMap((part) => listed(part.split(LIST).map(wordsOf)));
}

function listed(parts: string[][]): string[][] {
  let context: string | undefined;
  const segments: string[][] = [];
  for (const words of parts) {
    if (words.length === 0) continue;
    const own = words.find((word) => CONTEXT_WORDS.has(word));
    segments.push(own === undefined && context !== undefined ? [context, ...words] : words);
    context = own ?? context;
  }
  return segments;
}

/** `type` is what was asked for, as words; it is known by its other names too. */
export function kindOf(segments: readonly (readonly string[])[], type: readonly string[]): Kind {
  let kind: Kind = 'unknown';
  for (const name of namesOf(type)) {
    const named = kindByName(segments, name);
    if (named === 'same') return named;
    if (named === 'accessory') kind = named;
  }
  return kind;
}

function kindByName(segments: readonly (readonly string[])[], name: ThingName): Kind {
  let kind: Kind = 'unknown';
  for (const words of segments) {
    const found = name.noun === undefined ? kindByProperName(words, name) : kindByNoun(words, name.noun, name);
    if (found === 'same') return found;
    if (found === 'accessory') kind = found;
  }
  return kind;
}

function kindByNoun(words: readonly string[], noun: string, name: ThingName): Kind {
  if (!words.includes(noun)) return 'unknown';
  const end = endOfNamed(words);
  let kind: Kind = words.includes(noun, end) && isForPurpose(words) ? 'accessory' : 'unknown';
  for (let place = words.indexOf(noun); place !== -1 && place < end; place = words.indexOf(noun, place + 1)) {
    const found = kindByNext(words, place, name);
    if (found === 'same') return found;
    if (found === 'accessory') kind = found;
  }
  return kind;
}

/** The word behind the noun may make it another thing: a "laptop sleeve" goes with one, a "blanket scarf" has nothing to do with one. */
function kindByNext(words: readonly string[], place: number, { words: asked }: ThingName): Kind {
  const [next, after] = [words[place + 1], words[place + 2]];
  if (next === undefined || asked.includes(next)) return 'same';
  if (ACCESSORIES.has(next)) return 'accessory';
  if (ACCESSORY_MODIFIERS.has(next) && after !== undefined && ACCESSORIES.has(after)) return 'accessory';
  return THINGS.has(next) && !FORMS.has(next) ? 'unknown' : 'same';
}

/** "Galaxy S24 Smartphone" is one, a "Galaxy S24 Case" is none: after a proper name, the first noun decides. */
function kindByProperName(words: readonly string[], { words: asked }: ThingName): Kind {
  if (!asked.every((word) => words.includes(word))) return 'unknown';
  const end = endOfNamed(words);
  const places = asked.map((word) => words.indexOf(word));
  if (places.some((place) => place >= end)) return isForPurpose(words) ? 'accessory' : 'unknown';
  const noun = words.slice(Math.max(...places) + 1, end).find((word) => THINGS.has(word) || ACCESSORIES.has(word));
  return noun !== undefined && ACCESSORIES.has(noun) ? 'accessory' : 'same';
}

/** Where a title stops saying what the thing is, and begins to say what it is for or comes with. */
function endOfNamed(words: readonly string[]): number {
  const end = words.findIndex((word) => CONTEXT_WORDS.has(word));
  return end === -1 ? words.length : end;
}

/** A dock for a laptop goes with one; a desk with a lamp does not go with lamps. */
function isForPurpose(words: readonly string[]): boolean {
  return words.some((word) => PURPOSE_WORDS.has(word));
}
