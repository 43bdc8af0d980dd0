/** `Sony`, `Sony or Bose`, `eBay, Amazon and Walmart`. */
export function listed(parts: readonly string[], join: 'and' | 'or' = 'and'): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${join} ${last}`;
}
