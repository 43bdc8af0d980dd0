/** An error in words: one of the `plain` kinds, which the reader can put right himself, without a stack. */
export function explainError(
  error: unknown,
  plain: readonly (abstract new (...given: never[]) => Error)[] = [],
): string {
  if (!(error instanceof Error)) return String(error);
  return plain.some((kind) => error instanceof kind) ? error.message : (error.stack ?? error.message);
}
