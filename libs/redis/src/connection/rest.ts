/**
 * Keeps commands away from a Redis that did not answer: for `rest_ms` nobody may try, then one at a time, until one is
 * answered. A Redis that hangs so costs one time-out now and then, and not one for each command.
 */
export class Rest {
  private until = 0;
  private unanswered = 0;

  constructor(
    private readonly times: { rest_ms: number; timeout_ms: number },
    private readonly now: () => number,
  ) {}

  get isOver(): boolean {
    return this.now() >= this.until;
  }

  /** To be called by who goes ahead after the rest. */
  begin(): void {
    if (this.until > 0) this.until = this.now() + this.times.timeout_ms;
  }

  answered(): void {
    this.until = 0;
    this.unanswered = 0;
  }

  /** Says how many in a row this was. */
  timedOut(): number {
    this.until = this.now() + this.times.rest_ms;
    return ++this.unanswered;
  }
}
