/** How many of `places` each gets that has `counts` to show: as equally as possible, and what one cannot fill goes to the others, first come first. */
export function shareOut(counts: readonly number[], places: number): number[] {
  const shares = counts.map(() => 0);
  let left = places;
  while (left > 0 && shares.some((share, i) => share < counts[i]!)) {
    for (const [i, count] of counts.entries()) {
      if (left === 0 || shares[i]! >= count) continue;
      shares[i]!++;
      left--;
    }
  }
  return shares;
}
