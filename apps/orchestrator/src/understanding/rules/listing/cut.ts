export interface TextSpan {
  start: number;
  end: number;
}

/** Takes spans out of a text, and leaves `mark` in the place of each. */
export function cutOut(text: string, spans: readonly TextSpan[], mark: string): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    if (end <= at) continue;
    rest += text.slice(at, Math.max(at, start)) + mark;
    at = end;
  }
  return rest + text.slice(at);
}
