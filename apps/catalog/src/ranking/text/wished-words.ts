import { wordsOf } from './words';

const known = new Map<string, readonly string[]>();
const MAX_KNOWN = 1000;

/** What is wished for, as words; the same array for the same text, so that what was judged by it need not be judged again. */
export function wishedWords(product_type: string): readonly string[] {
  const words = known.get(product_type) ?? wordsOf(product_type);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(product_type, words);
  return words;
}
