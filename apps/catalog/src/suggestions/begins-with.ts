/** How what was typed fits a text: it begins so, a later word of it does, or either does but for one slip. */
export type Fit = 'beginning' | 'word' | 'slip';

const SHORTEST_WITH_SLIP = 4;

/** Both in lower case. A slip is one letter wrong, missing or too many, or two swapped; allowed from 4 letters on. */
export function fitOf(typed: string, text: string): Fit | undefined {
  if (text.startsWith(typed)) return 'beginning';
  if (text.includes(` ${typed}`)) return 'word';
  if (typed.length < SHORTEST_WITH_SLIP) return undefined;
  for (let start = 0; start + typed.length - 1 <= text.length; start = nextWord(text, start))
    if (beginsWithSlip(typed, text, start)) return 'slip';
  return undefined;
}

function nextWord(text: string, start: number): number {
  const space = text.indexOf(' ', start);
  return space === -1 ? Infinity : space + 1;
}

/** With one slip at most, it can only be where the two first differ. A last letter must be right: it may be the beginning of anything. */
function beginsWithSlip(typed: string, text: string, start: number): boolean {
  let slip = 0;
  while (slip < typed.length && typed[slip] === text[start + slip]) slip += 1;
  const at = start + slip;
  if (slip >= typed.length - 1) return at === text.length;
  const isTooMany = text.startsWith(typed.slice(slip + 1), at);
  const isWrong = text.startsWith(typed.slice(slip + 1), at + 1);
  const isMissing = text.startsWith(typed.slice(slip), at + 1);
  const isSwapped = text.startsWith(typed[slip + 1]! + typed[slip]! + typed.slice(slip + 2), at);
  return isTooMany || isWrong || isMissing || isSwapped;
}
