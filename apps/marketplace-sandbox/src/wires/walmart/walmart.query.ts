import type { Request } from 'express';
import type { SandboxOffer } from '../../catalogue/catalogue';
import { param } from '../wire';

export interface WalmartQuery {
  query: string;
  start: number;
  num_items: number;
  group: 'base' | 'full';
  sort: string;
  order?: string;
  has_facets: boolean;
  meets(offer: SandboxOffer): boolean;
}

/** A `search` in its parts, or the name of the parameter that is wrong. */
export function readQuery(request: Request): WalmartQuery | { wrong: string } {
  const read = (name: string, fallback: string): string => param(request, name) ?? fallback;
  const asked = {
    query: read('query', '').trim(),
    start: Number(read('start', '1')),
    num_items: Number(read('numItems', '10')),
    group: read('responseGroup', 'base'),
    sort: read('sort', 'relevance'),
    order: read('order', 'ascending'),
    has_facets: read('facet', 'off') === 'on',
  };
  const meets = asked.has_facets ? readFacets(request) : () => true;
  const wrong = Object.entries(RULES).find(([name, accepts]) => !accepts(asked[name as keyof typeof asked]))?.[0];
  if (wrong !== undefined) return { wrong: VENDOR_NAMES[wrong] ?? wrong };
  if (!meets) return { wrong: 'facet.range' };
  return {
    ...asked,
    group: asked.group === 'full' ? 'full' : 'base',
    meets: (offer) => inCategory(request, offer) && meets(offer),
  };
}

const RULES: Record<string, (value: unknown) => boolean> = {
  query: (value) => value !== '',
  start: (value) => Number.isInteger(value) && Number(value) >= 1,
  num_items: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 25,
  group: (value) => value === 'base' || value === 'full',
  sort: (value) => String(value) in ORDERS || value === 'relevance',
  order: (value) => value === 'ascending' || value === 'descending',
};

const VENDOR_NAMES: Record<string, string> = { num_items: 'numItems', group: 'responseGroup' };

/** Only prices can be ordered both ways. */
export function sortOffers(offers: SandboxOffer[], { sort, order }: WalmartQuery): void {
  const compare = ORDERS[sort];
  if (!compare) return;
  const direction = sort === 'price' && order === 'descending' ? -1 : 1;
  offers.sort((one, other) => direction * compare(one, other));
}

const ORDERS: Record<string, (one: SandboxOffer, other: SandboxOffer) => number> = {
  price: (one, other) => one.price - other.price,
  title: (one, other) => one.title.localeCompare(other.title, 'en-US'),
  bestseller: (one, other) => (other.review_count ?? 0) - (one.review_count ?? 0),
  customerRating: (one, other) => (other.rating ?? 0) - (one.rating ?? 0),
  new: (one, other) => Number(other.native_id) - Number(one.native_id),
};

/** `facet.range=price:[10 TO 50]` and `facet.filter=brand:Acme`; `undefined` when the range cannot be read. */
function readFacets(request: Request): ((offer: SandboxOffer) => boolean) | undefined {
  const range = param(request, 'facet.range');
  const [, min, max] = /^price:\[(\d+(?:\.\d+)?) TO (\d+(?:\.\d+)?)\]$/.exec(range ?? '') ?? [];
  if (range !== undefined && min === undefined) return undefined;
  const [facet, wanted] = param(request, 'facet.filter')?.toLowerCase().split(':') ?? [];
  return ({ price, product }) =>
    price >= Number(min ?? 0) &&
    price <= Number(max ?? Infinity) &&
    (facet !== 'brand' || product.brand.toLowerCase() === wanted) &&
    (facet !== 'color' || product.color?.toLowerCase() === wanted);
}

function inCategory(request: Request, { product }: SandboxOffer): boolean {
  const wanted = param(request, 'categoryId');
  return wanted === undefined || `${categoryNode(product.category_path)}_`.startsWith(`${wanted}_`);
}

/** Like `3944_3951_132960`: a number for each step from the broadest category down. */
export function categoryNode(path: readonly string[]): string {
  return path.map((_, depth) => numberOf(path.slice(0, depth + 1).join('/'))).join('_');
}

function numberOf(name: string): number {
  let hash = 11;
  for (const letter of name) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 9_000_000;
  return 1_000_000 + hash;
}
