/** Said of a listing's condition or to praise it; it tells no product from another. */
const SALES_TALK = new Set(
  `new brand sealed used open box refurbished renewed restored certified excellent very good great condition like
   pre owned preowned worn once read description authentic genuine oem original free fast shipping ship sale deal
   hot lot nwt nib bnib usa the a an of with and w in`
    .trim()
    .split(/\s+/),
);

export function withoutSalesTalk(words: readonly string[]): readonly string[] {
  return words.filter((word, place) => !SALES_TALK.has(word) || isPackOf(words, place));
}

/** "Pack of 2" is no talk. */
function isPackOf(words: readonly string[], place: number): boolean {
  return words[place] === 'of' && /^(pack|set)$/.test(words[place - 1] ?? '');
}
