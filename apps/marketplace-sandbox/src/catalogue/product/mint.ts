import { diceFor, type Dice } from './dice';

/** Hands out numbers that are unique and follow from a key: a new product leaves the numbers of the others alone. */
export class Mint {
  private readonly minted = new Set<string>();

  next(key: string, make: (dice: Dice) => string): string {
    for (let attempt = 0; ; attempt++) {
      const code = make(diceFor(`${key}#${attempt}`));
      if (this.minted.has(code)) continue;
      this.minted.add(code);
      return code;
    }
  }
}
