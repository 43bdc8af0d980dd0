/** The width of the card column; a wider terminal does not read better. */
export const WIDTH = 78;

/** Breaks text at blanks into lines of at most `width` characters; a longer word stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** At most `width` characters, the last of them an ellipsis where something was cut off. */
export function shorten(text: string, width: number): string {
  const characters = [...text];
  return characters.length <= width
    ? text
    : `${characters
        .slice(0, width - 1)
        .join('')
        .trimEnd()}…`;
}

/**
 * What marketplaces and models say is printed, never obeyed: control characters could drive the terminal, and those that turn the
 * direction of writing could make a line read as another.
 */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** Printable, and without line breaks. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' ')).trim();
}
