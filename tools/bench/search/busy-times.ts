interface Call {
  /** Of the search. */
  number: number;
  marketplace: string;
  from: number;
  to: number;
}

/** When marketplaces had calls to answer. */
export class BusyTimes {
  private calls: Call[] = [];

  add(call: Call): void {
    this.calls.push(call);
  }

  /** By search: for how long its slowest marketplace had at least one call to answer. Forgets them. */
  take(): [number: number, ms: number][] {
    const searches = Map.groupBy(this.calls.splice(0), ({ number }) => number);
    return [...searches].map(([number, calls]) => {
      const marketplaces = Map.groupBy(calls, ({ marketplace }) => marketplace);
      return [number, Math.max(...[...marketplaces.values()].map(unionOf))];
    });
  }
}

function unionOf(calls: readonly Call[]): number {
  let until = -Infinity;
  let length = 0;
  for (const { from, to } of calls.toSorted((one, other) => one.from - other.from)) {
    length += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return length;
}
