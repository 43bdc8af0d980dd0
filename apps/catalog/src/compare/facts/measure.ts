export type Unit = 'GB' | 'in';

const MEASURE = /^\s*(\d+(?:\.\d+)?)\s*-?\s*([a-z]+|["”″])?/i;

/** How many of a unit each unit is; 1 TB is 1000 GB, and so are 1024. */
const IN_UNITS: Record<Unit, Record<string, number>> = {
  GB: { gb: 1, tb: 1000, mb: 0.001 },
  in: { in: 1, inch: 1, inches: 1, '"': 1, '”': 1, '″': 1, cm: 1 / 2.54 },
};

/** `512 GB`, `0.5TB` or the bare 512 as a number of the unit; `undefined` when it is no such measure. */
export function measureIn(unit: Unit, stated: unknown): number | undefined {
  const [, number, name = unit.toLowerCase()] = MEASURE.exec(String(stated)) ?? [];
  const factor = IN_UNITS[unit][name.toLowerCase()];
  return number === undefined || factor === undefined ? undefined : rounded(Number(number) * factor, unit);
}

function rounded(amount: number, unit: Unit): number {
  const isBinary = unit === 'GB' && amount >= 1000 && amount % 1024 === 0;
  return isBinary ? (amount / 1024) * 1000 : Math.round(amount * 100) / 100;
}
