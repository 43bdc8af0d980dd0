const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML or XML that shows exactly that text, also in an attribute between double quotes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** As HTML that shows the text with its lines. */
export function htmlText(text: string): string {
  return escapeText(text).replaceAll('\n', '<br>');
}
