/** "Excellent" may be read as good or as like new. */
export function isSameCondition(got: unknown, want: unknown, text: string): boolean {
  if ((got ?? null) === (want ?? null)) return true;
  return want === 'good' && got === 'like_new' && /excellent/i.test(text);
}
