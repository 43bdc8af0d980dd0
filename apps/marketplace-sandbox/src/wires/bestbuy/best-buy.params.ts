import type { Request } from 'express';
import { param } from '../wire';
import type { Attributes } from './best-buy.attributes';

export interface BestBuyParams {
  format: string;
  page_size: number;
  page: number;
  /** Where a walk through all products stands; `*` starts one. */
  cursor?: string;
  /** Attribute names; all when absent. */
  show?: string[];
  sort: { attribute: string; direction: 1 | -1 }[];
}

/** The query string in its parts, or what is wrong with it. Best Buy refuses parameters it does not know. */
export function readParams(request: Request, sortable: ReadonlySet<string>): BestBuyParams | { wrong: string } {
  const unknown = Object.keys(request.query).find((name) => !KNOWN.has(name));
  if (unknown !== undefined) return { wrong: `Unrecognized parameter '${unknown}'` };
  const [page_size, page] = [Number(param(request, 'pageSize') ?? 10), Number(param(request, 'page') ?? 1)];
  if (!Number.isInteger(page_size) || page_size < 1 || page_size > 100)
    return { wrong: 'pageSize must be a whole number from 1 to 100' };
  if (!Number.isInteger(page) || page < 1) return { wrong: 'page must be a whole number from 1' };
  const sort = readSort(param(request, 'sort') ?? 'name.asc');
  const unsortable = sort.find(({ attribute }) => !sortable.has(attribute));
  if (unsortable) return { wrong: `Unable to sort by '${unsortable.attribute}'` };
  const show = param(request, 'show');
  return {
    format: formatOf(request),
    page_size,
    page,
    cursor: param(request, 'cursorMark'),
    show: show === undefined || show === 'all' ? undefined : show.split(',').map((name) => name.trim()),
    sort,
  };
}

const KNOWN = new Set(['apiKey', 'format', 'show', 'sort', 'pageSize', 'page', 'cursorMark', 'facet']);

export function formatOf(request: Request): string {
  return param(request, 'format') === 'json' ? 'json' : 'xml';
}

/** `salePrice.desc,name`; what follows the full stop is the direction. */
function readSort(sort: string): BestBuyParams['sort'] {
  return sort.split(',').map((part) => {
    const [attribute = '', direction = 'asc'] = part.trim().split('.');
    return { attribute, direction: direction === 'asc' ? 1 : -1 };
  });
}

/** The attributes to show, in the order they were asked for; children as `categoryPath.name`. */
export function shown(attributes: Attributes, show: string[] | undefined): Attributes {
  if (!show) return attributes;
  const result: Attributes = {};
  for (const name of show) {
    const [parent = '', child] = name.split('.');
    const value = attributes[parent];
    if (value === undefined) continue;
    result[parent] = child === undefined ? value : merged(result[parent], value, child);
  }
  return result;
}

function merged(so_far: unknown, value: unknown, child: string): unknown {
  if (!Array.isArray(value)) return value;
  const before = Array.isArray(so_far) ? so_far : [];
  return value.map((entry: Attributes, place) => ({ ...before[place], [child]: entry[child] }));
}
