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
  let state = hashOf(key);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    return mixed(state) / 2 ** 32;
  };
  const whole = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    whole,
    between: (min, max) => min + next() * (max - min),
    chance: (probability) => next() < probability,
    oneOf: (choices) => choices[whole(0, choices.length - 1)] ?? choices[0],
    digits: (count, alphabet = '0123456789') =>
      Array.from({ length: count }, () => alphabet[whole(0, alphabet.length - 1)]).join(''),
  };
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
