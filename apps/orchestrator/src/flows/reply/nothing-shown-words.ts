/** Answers what is asked or wanted of shown products where there are none. Pure. */
export function nothingShownWords(): string {
  return `I have not shown you anything yet. Tell me what you want to buy, ${EXAMPLE}.`;
}

/** What one can ask for, to be put into a sentence. */
export const EXAMPLE = 'for example “a laptop under $1000” or “red running shoes, size 9”';
