import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlaceMissing } from './new.errors';
import type { RenderedFile } from './template';

/** Text that is put into a file that is there. */
export interface Edit {
  /** From the root of the tree, with slashes. */
  path: string;
  /** Where: matched once; what is put stands after its first group, which is all that comes before. */
  after: RegExp;
  put: string;
}

/** The files as they are with all edits. Throws `PlaceMissing` for a place that is not there, or there twice. */
export function editedFiles(edits: readonly Edit[], into: string): RenderedFile[] {
  const texts = new Map<string, string>();
  for (const { path, after, put } of edits) {
    const file = join(into, path);
    const before = texts.get(path) ?? (existsSync(file) ? readFileSync(file, 'utf8') : '');
    const places = [...before.matchAll(new RegExp(after.source, `${after.flags.replace('g', '')}g`))];
    const [place] = places;
    if (!place || places.length > 1) throw new PlaceMissing(path, put);
    const at = place.index + place[0].length;
    texts.set(path, before.slice(0, at) + put + before.slice(at));
  }
  return [...texts].map(([path, text]) => ({ path, text }));
}
