/** What became of one of those that went together; `undefined`: it is done. */
export type Failure = { cause: unknown } | undefined;

export interface TogetherParts<T> {
  /** Does it for all of them, never none; what failed is told of each, in their order. What it throws is true of all. */
  go: (things: readonly T[]) => Promise<readonly Failure[]>;
  /** How many may go together at most. */
  most: number;
  /** What each weighs, and how heavy all may be that go together. One that is heavier goes alone. */
  weight?: { of: (thing: T) => number; most: number };
}

interface Waiting<T> {
  thing: T;
  done: () => void;
  failed: (cause: unknown) => void;
}

/**
 * Lets things go at once where there is nothing under way, and whatever comes meanwhile go together afterwards: the more there is to do,
 * the fewer calls each of them takes.
 */
export class Together<T> {
  private waiting: Waiting<T>[] = [];
  private isUnderWay = false;

  constructor(private readonly parts: TogetherParts<T>) {}

  /** Resolves when it is done; rejects with why it is not. */
  add(thing: T): Promise<void> {
    const settled = new Promise<void>((done, failed) => this.waiting.push({ thing, done, failed }));
    if (!this.isUnderWay) void this.work();
    return settled;
  }

  private async work(): Promise<void> {
    this.isUnderWay = true;
    while (this.waiting.length > 0) await this.goWith(this.waiting.splice(0, this.nextCount()));
    this.isUnderWay = false;
  }

  private async goWith(batch: readonly Waiting<T>[]): Promise<void> {
    try {
      const failures = await this.parts.go(batch.map(({ thing }) => thing));
      for (const [index, { done, failed }] of batch.entries()) {
        const failure = failures[index];
        if (failure) failed(failure.cause);
        else done();
      }
    } catch (cause) {
      for (const { failed } of batch) failed(cause);
    }
  }

  private nextCount(): number {
    const { most, weight } = this.parts;
    const next = this.waiting.slice(0, most);
    if (!weight) return next.length;
    let sum = 0;
    const tooHeavy = next.findIndex(({ thing }) => (sum += weight.of(thing)) > weight.most);
    return tooHeavy === -1 ? next.length : Math.max(tooHeavy, 1);
  }
}
