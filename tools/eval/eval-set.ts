import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a correct answer holds. A field that is absent is not judged. */
export interface Expected {
  intent?: string;
  product_type?: string[];
  brand?: string[];
  price_min?: number | null;
  price_max?: number | null;
  price_target?: number | null;
  currency?: string | null;
  condition?: string | null;
  attributes?: Record<string, string | string[]>;
  price?: number | null;
  title_contains?: string[];
  marketplaces?: string[];
  category?: string[];
}

export interface Turn {
  user: string;
  expect: { event?: string; spec?: Expected };
}

/** One labelled message, or one labelled dialogue. */
export interface Item {
  id: string;
  /** What was said before: the message is asked after an opening request. */
  context?: string[];
  opening?: string;
  text: string;
  expect: Expected;
  turns?: Turn[];
}

export interface EvalSet {
  name: string;
  items: Item[];
}

/** The sets of a folder, by name; none when there is no such folder. */
export function readSets(folder: string): EvalSet[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return files.sort().map((file) => ({ name: file.replace(/\.jsonl$/, ''), items: readItems(join(folder, file)) }));
}

function readItems(file: string): Item[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Item);
}
