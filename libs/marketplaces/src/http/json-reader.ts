/** Follows keys and indexes into unknown JSON; `undefined` where the path ends early. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let inner = value;
  for (const key of path) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return undefined;
    inner = (inner as Record<string | number, unknown>)[key];
  }
  return inner;
}

export function text(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

/** A finite number, or the text of one: vendors write money and ratings both ways, some with commas between the thousands. */
export function number(value: unknown): number | undefined {
  const parsed = typeof value === 'string' ? numberIn(value.trim()) : value;
  return typeof parsed === 'number' && Number.isFinite(parsed) ? parsed : undefined;
}

const PLAIN = /^[+-]?\d*\.?\d+(?:e[+-]?\d+)?$/i;
const THOUSANDS = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** `12,99` is twelve to some and a slip to others: what could be read two ways is not read at all. */
function numberIn(text: string): number | undefined {
  if (PLAIN.test(text)) return Number(text);
  return THOUSANDS.test(text) ? Number(text.replaceAll(',', '')) : undefined;
}

export function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
