import type { TokenData } from '@talknshop/contracts';

const WORDS_AT_ONCE = 3;

/** A text in the pieces it is streamed in, three words each; put together again they are the text. The last one says so. */
export function wordGroups(text: string): TokenData[] {
  const words = text.match(/\S+\s*|^\s+/g) ?? [''];
  const groups: TokenData[] = [];
  for (let from = 0; from < words.length; from += WORDS_AT_ONCE) {
    const content = words.slice(from, from + WORDS_AT_ONCE).join('');
    groups.push({ content, is_complete: from + WORDS_AT_ONCE >= words.length });
  }
  return groups;
}
