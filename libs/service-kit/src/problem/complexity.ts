/** How many objects and lists may stand inside each other, and how many values there may be in all. */
export interface Complexity {
  levels: number;
  values: number;
}

/**
 * Whether parsed JSON is more than the validation of its fields should be let loose on: that walks it recursively, so a few
 * kilobytes of brackets would end the stack, and a hundred thousand fields would hold everybody else up.
 */
export function isTooComplex(json: unknown, { levels, values }: Complexity = ENOUGH): boolean {
  let level = [json].filter(isComposed);
  let left = values;
  for (let depth = 0; depth < levels && level.length > 0; depth++) {
    const inside = level.flatMap((value) => Object.values(value));
    left -= inside.length;
    if (left < 0) return true;
    level = inside.filter(isComposed);
  }
  return level.length > 0;
}

function isComposed(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Five hundred products have about 15,000 values. */
const ENOUGH: Complexity = { levels: 32, values: 30_000 };
