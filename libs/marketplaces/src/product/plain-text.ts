import { decodeHTML } from 'entities/decode';

const HIDDEN = /<(script|style)\b[^>]*>[\s\S]*?(<\/\1\s*>|$)/gi;
const TAG = /<[a-z/!?][^<>]*(>|$)/gi;
/** Control characters, and those that turn the reading direction: text could pretend to be other text with them. */
const INVISIBLE = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;
const MAX_ESCAPINGS = 3;

/** What a reader would see of HTML, also where it was escaped (several times); at most `max_length` characters. `undefined` when nothing is left. */
export function plainText(html: string | undefined, max_length: number): string | undefined {
  if (html === undefined) return undefined;
  const plain = unescape(html).replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
  return shorten(plain, max_length) || undefined;
}

function unescape(html: string): string {
  let plain = html;
  for (let escaping = 0; escaping < MAX_ESCAPINGS; escaping += 1) {
    const decoded = decodeHTML(plain.replace(HIDDEN, ' ').replace(TAG, ' '));
    if (decoded === plain) return plain;
    plain = decoded;
  }
  return plain.replace(TAG, ' ');
}

function shorten(plain: string, max_length: number): string {
  if (plain.length <= max_length) return plain;
  return plain
    .slice(0, max_length - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()
    .concat('…');
}
