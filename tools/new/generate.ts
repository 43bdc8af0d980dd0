import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { editedFiles } from './edit';
import { KINDS, type Kind, type KindRules } from './kinds';
import { namesOf } from './names';
import { AlreadyThere } from './new.errors';
import { type RenderedFile, fill, renderFiles } from './template';

export interface GenerateOptions {
  /** The folder with a folder for each kind. */
  templates: string;
  /** The root of the tree to write into. */
  into: string;
}

export interface Generated {
  /** From the root of the tree. */
  files: string[];
  /** Those that were there and have something put into them. */
  edited: string[];
  /** What is left to do by hand. */
  next_steps: string;
}

/** Writes the files of one kind under one name. Throws a `NameRefused`, `AlreadyThere` or `PlaceMissing`, and has written nothing then. */
export async function generate(kind: Kind, name: string, { templates, into }: GenerateOptions): Promise<Generated> {
  const rules: KindRules = KINDS[kind];
  const names = namesOf(name);
  rules.check(names, into);
  const values = { ...names, ...rules.values?.(into) };
  const files = await Promise.all(renderFiles(join(templates, kind, 'files'), values).map(formatted));
  for (const { path } of files) if (existsSync(join(into, path))) throw new AlreadyThere(path);
  const edited = await Promise.all(editedFiles(rules.edits?.(names) ?? [], into).map(formatted));
  for (const file of files) write(into, file, 'wx');
  for (const file of edited) write(into, file, 'w');
  return {
    files: files.map(({ path }) => path),
    edited: edited.map(({ path }) => path),
    next_steps: fill(readFileSync(join(templates, kind, 'next-steps.tmpl'), 'utf8'), values),
  };
}

/** Where lines break depends on how long the name is. */
async function formatted({ path, text }: RenderedFile): Promise<RenderedFile> {
  const style = await resolveConfig('package.json');
  return { path, text: await format(text, { ...style, filepath: path }) };
}

function write(into: string, { path, text }: RenderedFile, flag: 'wx' | 'w'): void {
  const file = join(into, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag });
}
