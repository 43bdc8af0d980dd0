/** How much of the shorter title has to be in the other. */
const SHARE = 0.6;

/** Whether two titles name the same item: all that one says, the other says, too. */
export function isSameItem(one: string, other: string): boolean {
  return shared(one, other) === 1;
}

/** Whether two titles may be of one listing, of which one has been rewritten. */
export function areAlike(one: string, other: string): boolean {
  return shared(one, other) >= SHARE;
}

function shared(one: string, other: string): number {
  const [few, many] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.size - b.size);
  return few!.size === 0 ? 0 : few!.intersection(many!).size / few!.size;
}

function wordsOf(title: string): Set<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
