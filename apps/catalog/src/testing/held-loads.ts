/** Loads that answer when they are told to. */
export class HeldLoads {
  private readonly begun: PromiseWithResolvers<string>[] = [];
  private waiting: (() => void)[] = [];

  get count(): number {
    return this.begun.length;
  }

  readonly load = (): Promise<string> => {
    const answer = Promise.withResolvers<string>();
    this.begun.push(answer);
    for (const wake of this.waiting.splice(0)) wake();
    return answer.promise;
  };

  /** Resolves with the load of this number, counted from 1, once it has begun. */
  async number(count: number): Promise<PromiseWithResolvers<string>> {
    while (this.begun.length < count) await new Promise<void>((resolve) => this.waiting.push(resolve));
    return this.begun[count - 1]!;
  }
}
