import { decodeHTML } from 'entities/decode';

/** What a browser would show of a description: no tags, and line breaks where they break lines. */
export function htmlAsText(html: string): string {
  const lines = html.replace(/<br\s*\/?>|<\/(?:p|div|li)>/gi, '\n').replace(/<[^>]*>/g, '');
  return decodeHTML(lines).trim();
}
