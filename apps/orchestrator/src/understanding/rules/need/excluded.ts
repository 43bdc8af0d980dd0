import type { Chunk } from './chunks';

/** What the thing must not be or have: "no leather", "without a logo". Words we do not know are left out: "not sure" excludes nothing. */
export function excludedIn(chunks: readonly Chunk[]): string[] {
  const phrases = chunks.filter(({ link }) => link === 'not').map(({ segments }) => segments);
  const known = phrases.filter((segments) =>
    segments.some(({ kinds, product }) => kinds.length > 0 || product !== undefined),
  );
  return [...new Set(known.map((segments) => segments.map(({ text }) => text).join(' ')))].slice(0, 10);
}
