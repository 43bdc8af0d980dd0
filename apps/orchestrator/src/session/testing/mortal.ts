/** A process's connection to what outlives it. Once it is dead nothing it asks for is done, and nothing is answered. */
export class Life {
  isOver = false;
  writes = 0;
  /** Resolves when it is over. */
  readonly over: Promise<void>;
  private die!: () => void;
  private fatal_write = Infinity;
  private isFatalWriteDone = false;

  constructor() {
    this.over = new Promise((resolve) => (this.die = resolve));
  }

  /** Dies at its `write`th write (from 1): before it is done, or after it is done but before it hears so. */
  endAt(write: number, { isDone }: { isDone: boolean }): void {
    this.fatal_write = write;
    this.isFatalWriteDone = isDone;
  }

  end(): void {
    this.isOver = true;
    this.die();
  }

  async write<T>(work: () => Promise<T>): Promise<T> {
    if (this.isOver) return never();
    const isFatal = ++this.writes === this.fatal_write;
    if (isFatal) this.end();
    if (isFatal && !this.isFatalWriteDone) return never();
    const outcome = await work();
    return this.isOver ? never() : outcome;
  }

  async read<T>(work: () => Promise<T>): Promise<T> {
    if (this.isOver) return never();
    const outcome = await work();
    return this.isOver ? never() : outcome;
  }
}

/** `store` as a mortal process sees it: `reads` are the methods that change nothing. */
export function mortal<Store extends object>(store: Store, life: Life, reads: readonly (keyof Store)[]): Store {
  return new Proxy(store, {
    get(target, name: string) {
      const method = Reflect.get(target, name) as unknown;
      if (typeof method !== 'function') return method;
      const work = (args: unknown[]) => (method as (...args: unknown[]) => Promise<unknown>).apply(target, args);
      const isRead = (reads as readonly string[]).includes(name);
      return (...args: unknown[]) => (isRead ? life.read(() => work(args)) : life.write(() => work(args)));
    },
  });
}

function never(): Promise<never> {
  return new Promise(() => {});
}
