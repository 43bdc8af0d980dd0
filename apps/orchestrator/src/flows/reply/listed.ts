/** `a`, `a and b`, `a, b and c`; or with another word between the last two. */
export function listed(parts: readonly string[], conjunction = 'and'): string {
  const [last = '', ...others] = [...parts].reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} ${conjunction} ${last}`;
}
