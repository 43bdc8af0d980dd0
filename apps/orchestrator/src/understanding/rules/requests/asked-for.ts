import type { Link } from '../vocabulary/function-words';
import { isSurelyAThing } from './named-thing';
import type { Phrase, PhrasedMessage } from './phrases';

/** Whether a stretch of a message asks for a thing outright: "I need a lamp", "red lamp"; not "my lamp broke". */
export function asksOutright({ phrases }: PhrasedMessage, from: number, to: number): boolean {
  const stretch = phrases.slice(from, to);
  const thing = stretch.findIndex(({ segment }) => isSurelyAThing(segment));
  const opening = stretch.slice(0, Math.max(thing, 0)).map(({ segment }) => segment);
  const asking = opening.findLastIndex(({ link }) => link === 'main');
  const before = opening.slice(asking + 1);
  if (thing < 0 || before.some(({ link }) => link && !LOOSE.includes(link))) return false;
  return asking >= 0 || !before.some(({ text }) => OWNED.test(text));
}

const LOOSE: readonly Link[] = ['and', 'in', 'is'];
const OWNED = /^(?:my|mine|our|his|her|their|your|i|we|he|she|they|i've|ive|we've|the)$/;

/**
 * Whether what follows a stretch can be a thing of its own: in "a desk with a drawer and a shelf", "a stand for a tv and a
 * soundbar" the second belongs to the first. A price ends what was said about a thing.
 */
export function isOpenEnded(message: PhrasedMessage, from: number, to: number, is_added: boolean): boolean {
  const stretch = sinceLastPrice(message, from, to);
  const at = stretch.findLastIndex(({ segment }) => segment.role === 'link' && segment.link !== 'and');
  const link = stretch[at]?.segment.link;
  if (!link || link === 'main') return true;
  const tied = stretch.slice(at + 1).map(({ segment }) => segment);
  if (link === 'not' || link === 'no_longer' || tied.some(({ product }) => product !== undefined)) return false;
  if (link === 'for' || is_added) return true;
  return (link === 'in' || link === 'is') && tied.every(({ role, kinds }) => role !== 'content' || kinds.length > 0);
}

function sinceLastPrice({ phrases, price_breaks }: PhrasedMessage, from: number, to: number): Phrase[] {
  const stretch = phrases.slice(from, to);
  return stretch.slice(stretch.findLastIndex(({ start }) => price_breaks.has(start)) + 1);
}
