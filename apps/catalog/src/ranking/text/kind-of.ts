import { ACCESSORIES, ACCESSORY_MODIFIERS, CONTEXT_WORDS } from './accessories';
import { wordsOf } from './words';

/**
 * What a title says a thing is, next to what was asked for: that very thing (`same`), something that goes with it
 * (`accessory`), or nothing we can tell (`unknown`).
 */
export type Kind = 'same' | 'accessory' | 'unknown';

const SEGMENT = /\s[-–—]\s|[,;:|()[\]/•&+]|\band\b/i;

/** The parts of a title between its punctuation, as words: nobody names one thing across a comma. */
export function segmentsOf(title: string): string[][] {
  return title
    .split(SEGMENT)
    .map(wordsOf)
    .filter((words) => words.length > 0);
}

/** `type` is what was asked for, as words; its last word is the noun that counts. */
export function kindOf(segments: readonly (readonly string[])[], type: readonly string[]): Kind {
  const noun = type.at(-1);
  if (noun === undefined) return 'unknown';
  const kinds = segments.map((words) => kindInSegment(words, noun, type));
  if (kinds.includes('same')) return 'same';
  return kinds.includes('accessory') ? 'accessory' : 'unknown';
}

function kindInSegment(words: readonly string[], noun: string, type: readonly string[]): Kind {
  const context = words.findIndex((word) => CONTEXT_WORDS.has(word));
  const named = context === -1 ? words : words.slice(0, context);
  const places = named.flatMap((word, place) => (word === noun ? [place] : []));
  if (places.length === 0) return words.includes(noun) ? 'accessory' : 'unknown';
  return places.some((place) => !isFollowedByAccessory(named, place, type)) ? 'same' : 'accessory';
}

function isFollowedByAccessory(words: readonly string[], place: number, type: readonly string[]): boolean {
  const [next, after] = [words[place + 1], words[place + 2]];
  if (next === undefined || type.includes(next)) return false;
  if (ACCESSORIES.has(next)) return true;
  return ACCESSORY_MODIFIERS.has(next) && after !== undefined && ACCESSORIES.has(after);
}
