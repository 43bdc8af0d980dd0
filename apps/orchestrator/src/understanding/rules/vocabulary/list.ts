/** A vocabulary written as text: phrases parted by commas or line ends. */
export function list(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
