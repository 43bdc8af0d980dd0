/** The words of a text without marks, case and plural endings. */
export function words(text: unknown): string[] {
  const plain = String(text ?? '').toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).map((word) => word.replace(/(?<=[a-z]{3})(?:es|s)$/, ''));
}

/** Whether every word of the part stands in the whole; no words are part of nothing. */
export function holds(whole: readonly string[], part: readonly string[]): boolean {
  return part.length > 0 && part.every((word) => whole.includes(word));
}

/** Whether one phrase holds the other. */
export function isSamePhrase(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)];
  return holds(x, y) || holds(y, x);
}

/** Every text in a value, however deep; the name of a flag that is set. */
export function texts(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value !== 'object') return [String(value)];
  return Object.entries(value).flatMap(([key, inner]) => (inner === true ? [key] : texts(inner)));
}

/** Whether two amounts agree to one percent, or both are absent. */
export function isSameAmount(a: number | null | undefined, b: number | null | undefined): boolean {
  if (a === null || a === undefined || b === null || b === undefined) return (a ?? null) === (b ?? null);
  return Math.abs(a - b) <= 0.011 * Math.max(1, Math.abs(b));
}
