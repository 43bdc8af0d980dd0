/** Control characters, and those that turn the reading direction or cannot be seen. */
const INVISIBLE = /[\p{Cc}\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/gu;

/** What a seller wrote, as the same text on one line: markup stays what it is, letters. */
export function cleanLine(text: string): string {
  return text.toWellFormed().replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
}

/** As `cleanLine`, with the lines kept; at most one empty line between them. */
export function cleanText(text: string): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map(cleanLine);
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
