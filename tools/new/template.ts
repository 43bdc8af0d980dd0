import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface RenderedFile {
  /** From the root of the tree, with slashes. */
  path: string;
  text: string;
}

const SUFFIX = '.tmpl';

/** Fills in every template below `folder`, in names of files too, e.g. `{{kebab}}.node.ts.tmpl`; throws for an unknown placeholder. */
export function renderFiles(folder: string, values: Readonly<Record<string, string>>): RenderedFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(SUFFIX))
    .sort()
    .map((file) => ({
      path: fill(file.slice(0, -SUFFIX.length).replaceAll('\\', '/'), values),
      text: fill(readFileSync(join(folder, file), 'utf8'), values),
    }));
}

/** Puts values in the place of `{{name}}`. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for ${placeholder}`);
    return value;
  });
}
