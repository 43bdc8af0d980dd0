/** Counts pairs of a grouping that are right, wrong and missing; `truth` says of each member which group is its own. */
export class PairCount {
  private right = 0;
  private made = 0;
  private possible = 0;

  constructor(private readonly truth: ReadonlyMap<string, string>) {}

  /** One grouping; its members may only find together among themselves. */
  add(groups: readonly (readonly string[])[]): void {
    const real = (member: string): string => this.truth.get(member) ?? member;
    for (const group of groups) {
      this.made += pairsOf(group.length);
      for (const size of sizes(group.map(real))) this.right += pairsOf(size);
    }
    for (const size of sizes(groups.flat().map(real))) this.possible += pairsOf(size);
  }

  result(): { precision: number; recall: number; right: number } {
    const { right, made, possible } = this;
    return { precision: made === 0 ? 1 : right / made, recall: possible === 0 ? 1 : right / possible, right };
  }
}

function sizes(names: readonly string[]): number[] {
  return [...Map.groupBy(names, (name) => name).values()].map(({ length }) => length);
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}
