import type { ManualClock } from './manual-clock';

/** Nodes that end when the test says so. */
export class Gates {
  readonly entered: string[] = [];
  private readonly opened = new Map<string, () => void>();

  pass(node: string): Promise<void> {
    this.entered.push(node);
    return new Promise((resolve) => this.opened.set(node, resolve));
  }

  /** Resolves when what follows from it has come to rest. */
  async open(node: string): Promise<void> {
    this.opened.get(node)?.();
    await settled();
  }
}

/** Everything that can happen without time or a gate has happened. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Lets every sleep pass as soon as it begins, by moving time on in steps of `ms`. */
export async function hurry(clock: ManualClock, ms: number): Promise<never> {
  for (;;) {
    await clock.sleeping();
    clock.advance(ms);
    await settled();
  }
}
