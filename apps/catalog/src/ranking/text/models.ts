/** One of them behind a number is another model: an iPhone 16 Pro is no iPhone 16. */
export const MODELS: ReadonlySet<string> = new Set('pro max plus ultra mini lite air se fe xl'.split(' '));

export function hasDigit(word: string): boolean {
  return /\d/.test(word);
}
