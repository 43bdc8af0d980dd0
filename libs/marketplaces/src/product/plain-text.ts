import { decodeHTML } from 'entities/decode';

const HIDDEN = /<(script|style)\b[^>]*>[\s\S]*?(<\/\1\s*>|$)/gi;
const TAG = /<[a-z/!?][^<>]*(>|$)/gi;
/** Control characters, and those that turn the reading direction: text could pretend to be other text with them. */
const INVISIBLE = /[\p{Cc}\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+/gu;
/** Stand inside words, or spell what no reader sees. */
const HYPHENS_AND_TAGS = /[\u00ad\u{e0000}-\u{e007f}]+/gu;
/** Most texts are plain as they are: without markup, and with single blanks between printable ASCII. */
const NEEDS_WORK = /[^ -~]|[<&]| {2}|^ | $/;
const MAX_ESCAPINGS = 3;
/** No shop writes more, and nobody reads it: what is longer only costs time. */
const LONGEST_READ = 20_000;

/** What a reader would see of HTML, also where it was escaped (several times); at most `max_length` characters. `undefined` when nothing is left. */
export function plainText(html: string | undefined, max_length: number): string | undefined {
  if (html === undefined) return undefined;
  if (!NEEDS_WORK.test(html)) return shorten(html, max_length) || undefined;
  const seen = unescape(html.slice(0, LONGEST_READ)).replace(HYPHENS_AND_TAGS, '').replace(INVISIBLE, ' ');
  const plain = seen.replace(/\s+/g, ' ').trim().toWellFormed();
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
