/** Looks when somebody asks, once for all who ask at about the same time; nothing is looked at otherwise. */
export class Glance<T> {
  private seen?: { at: number; value: Promise<T> };

  constructor(
    private readonly look: () => Promise<T>,
    private readonly options: { kept_ms: number; now: () => number },
  ) {}

  get(): Promise<T> {
    const { kept_ms, now } = this.options;
    if (!this.seen || now() - this.seen.at >= kept_ms) this.seen = { at: now(), value: this.look() };
    return this.seen.value;
  }

  /** What was seen is not so any more. */
  forget(): void {
    this.seen = undefined;
  }
}
