/** A base URL that a path starting with `/` can be put behind; a path of its own is kept. */
export function baseOf(url: string): string {
  return url.replace(/\/+$/, '');
}
