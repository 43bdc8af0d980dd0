export function sorted(values: readonly number[]): number[] {
  return values.toSorted((one, other) => one - other);
}

/** Of values in order, the one below which `share` of them are. */
export function at(values: readonly number[], share: number): number {
  return values[Math.min(values.length - 1, Math.floor(values.length * share))]!;
}

export function median(values: readonly number[]): number {
  return at(sorted(values), 0.5);
}
