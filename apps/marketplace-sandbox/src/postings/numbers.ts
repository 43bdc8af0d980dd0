/** Numbers that nobody had before, also not before a restart: they follow the clock, and run ahead of it where it is too slow. */
export class Numbers {
  private last = 0;

  constructor(private readonly now: () => number) {}

  next(): number {
    this.last = Math.max(this.last + 1, this.now());
    return this.last;
  }

  /** So many digits, the first of them given. */
  digits(count: number, first: string): string {
    return (
      first +
      String(this.next())
        .slice(-(count - first.length))
        .padStart(count - first.length, '0')
    );
  }
}
