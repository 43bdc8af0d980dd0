/** The list with one thing moved to another place; a place beyond an end is that end. */
export function moved<T>(things: readonly T[], from: number, to: number): T[] {
  const rest = things.filter((_, index) => index !== from);
  const thing = things[from];
  if (thing === undefined) return rest;
  return rest.toSpliced(Math.min(Math.max(to, 0), rest.length), 0, thing);
}

/** Where a key of the keyboard moves a thing to, of `count` in a row; `undefined`: it moves nothing. */
export function placeAfterKey(key: string, place: number, count: number): number | undefined {
  const to = { ArrowLeft: place - 1, ArrowRight: place + 1, Home: 0, End: count - 1 }[key];
  return to === undefined || to === place || to < 0 || to >= count ? undefined : to;
}
