/** A process that may be killed: from that step on nothing more of it happens, as if it had been taken off the plug. */
export class Mortal {
  private steps = 0;
  private die = () => {};
  readonly died = new Promise<'died'>((resolve) => (this.die = () => resolve('died')));

  /** Dies at the `nth` step; the first is 1. */
  constructor(private readonly nth = Infinity) {}

  readonly step = async (): Promise<void> => {
    this.steps += 1;
    if (this.steps < this.nth) return;
    this.die();
    await new Promise<never>(() => {});
  };
}
