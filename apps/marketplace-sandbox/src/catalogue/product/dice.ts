/** Chance that falls the same way every time: all throws follow from the key. */
export interface Dice {
  /** From `min` up to, not including, `max`. */
  between(min: number, max: number): number;
  /** A whole number, both bounds included. */
  whole(min: number, max: number): number;
  chance(probability: number): boolean;
  oneOf<T>(choices: readonly [T, ...T[]]): T;
  /** `count` characters of the alphabet, decimal digits unless told otherwise. */
  digits(count: number, alphabet?: string): string;
}

export function diceFor(key: string): Dice {
  return new KeyedDice(hashOf(key));
}

class KeyedDice implements Dice {
  constructor(private state: number) {}

  between(min: number, max: number): number {
    return min + this.next() * (max - min);
  }

  whole(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  oneOf<T>(choices: readonly [T, ...T[]]): T {
    return choices[this.whole(0, choices.length - 1)] ?? choices[0];
  }

  digits(count: number, alphabet = '0123456789'): string {
    let digits = '';
    while (digits.length < count) digits += alphabet[this.whole(0, alphabet.length - 1)];
    return digits;
  }

  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    return mixed(this.state) / 2 ** 32;
  }
}

function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < key.length; place++) hash = Math.imul(hash ^ key.charCodeAt(place), 0x01000193);
  return mixed(hash);
}

function mixed(bits: number): number {
  let mix = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
