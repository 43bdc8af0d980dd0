import { hash } from 'node:crypto';
import type { RequirementSpec } from '@talknshop/contracts';
import { SearchRefused } from '../search.errors';

/** Which search a cursor belongs to: a requirement and the facets it was narrowed by. */
export interface PagedSearch {
  spec: RequirementSpec;
  facets: readonly string[];
}

/** A mark stands for a product id in a cursor; that two ids of one search share one is a matter of one in billions. */
export type Mark = string;

export function markOf(product_id: string): Mark {
  return digest(product_id, MARK);
}

/** All that was shown on the pages so far, and the search it was shown for, as opaque text. */
export function toCursor(search: PagedSearch, shown: Iterable<Mark>): string {
  const marks = [...shown].join('');
  const key = keyOf(search);
  return `${VERSION}${key}${checksum(key, marks)}${marks}`;
}

/** What was shown so far. Throws SearchRefused for what is no cursor, and for the cursor of another search. */
export function readCursor(cursor: string, search: PagedSearch): Set<Mark> {
  const [, key, sum, marks] = SHAPE.exec(cursor) ?? [];
  if (key === undefined || marks === undefined || sum !== checksum(key, marks)) throw refusal(NO_CURSOR);
  if (key !== keyOf(search)) throw refusal(OTHER_SEARCH);
  return new Set(marks.match(EACH_MARK));
}

/** In characters of base64url. */
const MARK = 7;
const KEY = 8;
const VERSION = '1';

const SHAPE = new RegExp(`^${VERSION}([\\w-]{${KEY}})([\\w-]{${KEY}})((?:[\\w-]{${MARK}})*)$`);
const EACH_MARK = new RegExp(`.{${MARK}}`, 'g');

const NO_CURSOR = 'must be the search_metadata.next_cursor of an earlier answer, unchanged';
const OTHER_SEARCH =
  'belongs to another search; send it with the requirement and the facets of the answer it came with';

function refusal(expected: string): SearchRefused {
  return new SearchRefused('$.cursor', expected);
}

function keyOf({ spec, facets }: PagedSearch): string {
  return digest(JSON.stringify([inOrder(spec), [...facets].sort()]), KEY);
}

/** The same for whoever sends the same fields in another order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, inOrder(each)]);
}

function checksum(key: string, marks: string): string {
  return digest(`${key}/${marks}`, KEY);
}

function digest(text: string, length: number): string {
  return hash('sha256', text, 'base64url').slice(0, length);
}
