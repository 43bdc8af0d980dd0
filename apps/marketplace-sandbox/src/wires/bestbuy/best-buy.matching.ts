import { type Attributes, valuesOf } from './best-buy.attributes';
import type { Operator, Query } from './best-buy.grammar';

/** What a query is held against. */
export interface Shelf<Product> {
  products: readonly Product[];
  attributesOf(product: Product): Attributes;
  /** The products that have a word in their name, maker, description or details. */
  search(word: string): ReadonlySet<Product>;
}

/** The products a query means, in the order of the shelf. */
export function matching<Product>(query: Query | undefined, shelf: Shelf<Product>): Product[] {
  const meets = query ? predicate(query, shelf) : () => true;
  const filters = HIDDEN.filter((name) => !query || !names(query, name));
  return shelf.products.filter(
    (product) => filters.every((name) => shelf.attributesOf(product)[name] === false) && meets(product),
  );
}

/** Searches keep these out unless they speak of them. */
const HIDDEN = ['digital', 'preowned', 'marketplace'];

function names(query: Query, attribute: string): boolean {
  return query.kind === 'term' ? query.attribute === attribute : query.parts.some((part) => names(part, attribute));
}

function predicate<Product>(query: Query, shelf: Shelf<Product>): (product: Product) => boolean {
  if (query.kind === 'term') return query.attribute === 'search' ? found(query, shelf) : compared(query, shelf);
  const parts = query.parts.map((part) => predicate(part, shelf));
  if (query.kind === 'or') return (product) => parts.some((meets) => meets(product));
  return (product) => parts.every((meets) => meets(product));
}

type Term = Extract<Query, { kind: 'term' }>;

/** Several words in one term are alternatives. */
function found<Product>({ values }: Term, shelf: Shelf<Product>): (product: Product) => boolean {
  const hits = values.flatMap((value) => value.split(' ')).map((word) => shelf.search(word));
  return (product) => hits.some((products) => products.has(product));
}

function compared<Product>(
  { attribute, operator, values }: Term,
  shelf: Shelf<Product>,
): (product: Product) => boolean {
  const test = TESTS[operator];
  return (product) => {
    const own = valuesOf(shelf.attributesOf(product), attribute);
    const isAny = values.some((value) => own.some((one) => test(one, value)));
    return operator === '!=' ? !own.some((one) => values.some((value) => equals(one, value))) : isAny;
  };
}

type Value = string | number | boolean;

const TESTS: Record<Operator, (own: Value, wanted: string) => boolean> = {
  '=': equals,
  '!=': (own, wanted) => !equals(own, wanted),
  in: equals,
  '<': (own, wanted) => order(own, wanted) < 0,
  '>': (own, wanted) => order(own, wanted) > 0,
  '<=': (own, wanted) => order(own, wanted) <= 0,
  '>=': (own, wanted) => order(own, wanted) >= 0,
};

/** `*` stands for any value; at the end of a word it stands for the rest of any word of a text. */
function equals(own: Value, wanted: string): boolean {
  if (wanted === '*') return true;
  if (typeof own === 'number') return own === Number(wanted);
  const [text, sought] = [String(own).toLowerCase(), wanted.toLowerCase()];
  return sought.includes('*') ? fits(text, sought.split('*')) : text === sought;
}

/** The parts in their order with anything between them, the first at the start of a word. No pattern, which a long query could make slow. */
function fits(text: string, [first = '', ...rest]: string[]): boolean {
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) continue;
    let end = at + first.length;
    return rest.every((part) => {
      const found = text.indexOf(part, end);
      end = found + part.length;
      return found >= 0;
    });
  }
  return false;
}

function order(own: Value, wanted: string): number {
  if (typeof own === 'number') return own - Number(wanted);
  return String(own).toLowerCase().localeCompare(wanted.toLowerCase(), 'en-US');
}
