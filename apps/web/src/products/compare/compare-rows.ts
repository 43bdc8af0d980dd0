import type { ComparedAttribute, Comparison, ProductResult } from '@talknshop/contracts';
import { MARKETPLACE_NAMES, money } from '@talknshop/contracts/protocol';
import { deliveredPrice } from '../prices/price-words';
import { shownOffer } from '../offers/offers-of';

/** One fact of one product in a comparison. */
export type CompareCell = { kind: 'unknown' } | { kind: 'known'; text: string; isBest: boolean };

export interface CompareRow {
  name: string;
  label: string;
  /** One for each product, in their order. */
  cells: CompareCell[];
  /** Whether two of the products are known to differ in it. */
  differs: boolean;
}

/** A comparison as rows of a table: what it costs and how it is rated first, then everything that is known. Pure. */
export function compareRows({ products, attributes, best }: Comparison): CompareRow[] {
  const isBest = (name: string, { product_id }: ProductResult): boolean =>
    (name === 'price' && (best.lowest_price?.includes(product_id) ?? false)) ||
    (name === 'rating' && (best.highest_rating?.includes(product_id) ?? false));
  const rows = attributes.map((attribute) => ({
    name: attribute.name,
    label: labelOf(attribute.name),
    cells: products.map((product, index) => cell(textOf(attribute, index), isBest(attribute.name, product))),
    differs: attribute.differs,
  }));
  const all = [...deliveredRow(products), marketplaceRow(products), ...rows];
  const first = FIRST.flatMap((name) => all.filter((row) => row.name === name));
  return [...first, ...all.filter(({ name }) => !FIRST.includes(name))];
}

const FIRST: readonly string[] = ['price', 'delivered_price', 'marketplace', 'rating', 'review_count'];

function cell(text: string | undefined, isBest: boolean): CompareCell {
  return text === undefined ? { kind: 'unknown' } : { kind: 'known', text, isBest };
}

function textOf({ name, unit, values }: ComparedAttribute, index: number): string | undefined {
  const value = values[index];
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'string') return NAMED.includes(name) ? capitalised(value) : value;
  if (name === 'shipping_cost' && value === 0) return 'free';
  if (unit === undefined) return value.toLocaleString('en-US');
  return /^[A-Z]{3}$/.test(unit) ? money(value, unit) : measured(value, unit);
}

/** Written in our own way, with underscores. */
const NAMED: readonly string[] = ['condition', 'availability'];

function measured(value: number, unit: string): string {
  return unit === 'GB' && value >= 1000 ? `${value / 1000} TB` : `${value} ${unit}`;
}

/** With delivery, where it is known of all and all are in one currency: else nobody could be called the cheapest. */
function deliveredRow(products: readonly ProductResult[]): CompareRow[] {
  const offers = products.map(shownOffer);
  const isComparable = new Set(offers.map(({ currency }) => currency)).size === 1;
  if (!isComparable || offers.some(({ shipping_cost }) => shipping_cost === undefined)) return [];
  const totals = offers.map(deliveredPrice);
  const differs = new Set(totals).size > 1;
  const cells = offers.map((offer, index) =>
    cell(money(totals[index]!, offer.currency), differs && totals[index] === Math.min(...totals)),
  );
  return [{ name: 'delivered_price', label: 'Price with delivery', cells, differs }];
}

function marketplaceRow(products: readonly ProductResult[]): CompareRow {
  const names = products.map(({ marketplace }) => MARKETPLACE_NAMES[marketplace]);
  return {
    name: 'marketplace',
    label: 'Sold at',
    cells: names.map((name) => cell(name, false)),
    differs: new Set(names).size > 1,
  };
}

const LABELS: Record<string, string> = {
  ram: 'RAM',
  gpu: 'GPU',
  cpu: 'CPU',
  usb: 'USB',
  os: 'OS',
  review_count: 'Rated by',
  shipping_cost: 'Delivery',
  shipping: 'Delivery terms',
};

function labelOf(name: string): string {
  return LABELS[name] ?? capitalised(name);
}

function capitalised(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
