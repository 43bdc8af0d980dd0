import { isSurelyAThing } from './named-thing';
import type { PhrasedMessage } from './phrases';

const FEWEST = 3;

/** The things of a plain list and nothing else: "I need milk, eggs and bread". */
export function listedThings({ text, tokens, phrases }: PhrasedMessage): string[] | undefined {
  const first = phrases.findIndex(({ segment }) => isSurelyAThing(segment));
  const opening = phrases.slice(0, first).map(({ segment }) => segment);
  if (first < 0 || opening.some(({ role, link }) => role !== 'filler' && link !== 'main')) return undefined;
  const isList = phrases
    .slice(first)
    .every(({ segment }) => isSurelyAThing(segment) || /^(?:,|and|&|;|\.|!|please)$/.test(segment.text));
  const things = phrases.slice(first).filter(({ segment }) => isSurelyAThing(segment));
  const joints = phrases.slice(first + 1).filter(({ segment }) => segment.text === ',' || segment.text === ';');
  const isApart = things.every((thing, i) => i === 0 || things[i - 1]!.end < thing.start);
  if (!isList || !isApart || joints.length === 0 || things.length < FEWEST) return undefined;
  return things.map(({ start, end }) => text.slice(tokens[start]!.start, tokens[end - 1]!.end));
}
