import type { RequirementSpec } from '@talknshop/contracts';
import { readFileSync } from 'node:fs';

/** One shopper's message, what it asks for, and which goods are right. */
export interface JudgedQuery {
  id: string;
  /** What makes it hard, e.g. `limits`. */
  group: string;
  text: string;
  /** What it asks for in the terms of a requirement. Its price, rating and excluded brands are limits that a right product keeps. */
  need: Partial<RequirementSpec> & { product_type: string };
  truth: RightGoods;
}

/** In the terms of the goods' own tables, which no search sees. */
export interface RightGoods {
  /** Product types that are the thing itself. */
  types: string[];
  /** What the best have besides: a spec, `color`, `brand`, `model`, `name`, or `any` of their texts. */
  has?: Record<string, Wish>;
  /** The conditions that are asked for; any when absent. */
  conditions?: string[];
  /** What none may have. */
  not?: Record<string, Wish>;
}

/** A text is looked for as whole words, a number must be equal, of a list one is enough. */
export type Wish = string | number | Range | Wish[];

export interface Range {
  min?: number;
  max?: number;
}

/** One query a line. */
export function readJudgedQueries(file: string): JudgedQuery[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as JudgedQuery);
}
