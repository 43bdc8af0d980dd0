const WORD = /[\p{L}\p{N}\p{M}]+(?:[.-][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * The words of a user's text: letters and digits, with dots and hyphens inside (`15.6`, `wi-fi`). Nothing that is an
 * operator in any vendor's search language is left, so a text can be looked for but never command. At most `max_length`
 * characters when joined by blanks.
 */
export function searchWords(text: string, max_length = 100): string[] {
  const words = text.normalize('NFKC').replace(/['’]/g, '').match(WORD) ?? [];
  const kept: string[] = [];
  let length = -1;
  for (const word of words) {
    length += word.length + 1;
    if (length > max_length) break;
    kept.push(word);
  }
  return kept;
}
