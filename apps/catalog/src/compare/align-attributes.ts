import { type ComparedAttribute, type ProductResult, money } from '@talknshop/contracts';
import { KNOWN_FACTS, plain, type FactValue } from './facts/known-facts';

const MOST_OTHERS = 30;

/**
 * What is known of the products, one row a fact, each with a value for every product in their order; `null` is unknown. A fact
 * that nobody states has no row. The facts people compare come first, then the offers, then whatever else is stated.
 */
export function alignAttributes(products: readonly ProductResult[]): ComparedAttribute[] {
  return [
    ...KNOWN_FACTS.map(({ name, unit, read }) => rowOf(name, products.map(read), unit)),
    ...offerRows(products),
    ...otherRows(products),
  ].filter(({ values }) => values.some((value) => value !== null));
}

function offerRows(products: readonly ProductResult[]): ComparedAttribute[] {
  const row = (name: string, read: (product: ProductResult) => FactValue | undefined) =>
    rowOf(name, products.map(read));
  return [
    row('condition', ({ condition }) => condition),
    row('availability', ({ availability }) => (availability === 'unknown' ? undefined : availability)),
    amountRow('price', products, ({ price }) => price),
    amountRow('shipping_cost', products, ({ shipping_info }) => shipping_info?.cost),
    row('shipping', ({ shipping_info }) => shipping_info?.description),
    row('rating', ({ rating }) => rating),
    row('review_count', ({ review_count }) => review_count),
    row('seller', ({ seller_name }) => seller_name),
  ];
}

/** Numbers of the one currency; texts like `$12.50` where there are several. */
function amountRow(
  name: string,
  products: readonly ProductResult[],
  amountOf: (product: ProductResult) => number | undefined,
): ComparedAttribute {
  const [currency, ...others] = new Set(products.map((product) => product.currency));
  if (others.length === 0) return rowOf(name, products.map(amountOf), currency);
  const texts = products.map((product) => {
    const amount = amountOf(product);
    return amount === undefined ? undefined : money(amount, product.currency);
  });
  return rowOf(name, texts);
}

/** Read already, a shop's own shelf, about the seller, or prose. */
const NOT_COMPARED = new Set([
  ...KNOWN_FACTS.flatMap(({ keys }) => keys),
  'category',
  'feature',
  'features',
  'seller_feedback_percent',
]);

/** Under the name that the marketplaces give them, those that most products state first. */
function otherRows(products: readonly ProductResult[]): ComparedAttribute[] {
  const names = products.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => !NOT_COMPARED.has(name));
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, each]) => ({ name, count: each.length }));
  const most = counts.sort((a, b) => b.count - a.count).slice(0, MOST_OTHERS);
  return most.map(({ name }) =>
    rowOf(
      name,
      products.map((product) => statedAs(name, product)),
    ),
  );
}

function statedAs(name: string, { attributes }: ProductResult): FactValue | undefined {
  const fact = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  return fact === undefined ? undefined : plain(fact);
}

function rowOf(name: string, values: readonly (FactValue | undefined)[], unit?: string): ComparedAttribute {
  const known = new Set(values.filter((value) => value !== undefined).map(comparable));
  return { name, ...(unit && { unit }), values: values.map((value) => value ?? null), differs: known.size > 1 };
}

/** `Space Gray` and `space gray`, `16 GB` and `16GB` are no difference. */
function comparable(value: FactValue): FactValue {
  return typeof value === 'string' ? value.toLowerCase().replace(/[\s_-]+/g, '') : value;
}
