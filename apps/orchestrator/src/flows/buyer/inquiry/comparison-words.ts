import {
  type BestHints,
  type ComparedAttribute,
  type Comparison,
  money,
  type ProductResult,
} from '@talknshop/contracts';
import { listed } from '../../reply/listed';
import { marketplaceNames } from '../../reply/marketplace-names';
import { titleWords } from '../../reply/offer-words';
import { brief } from '../../reply/plain';
import { spelled } from '../../reply/fact-words';
import type { ShownProduct } from '../../shown-product';

const MOST_FACTS = 6;
/** More are not told apart by ear; who leads is. */
const MOST_TOLD = 3;
const LONGEST_FACT = 40;

/** Puts products side by side in words, by the numbers they were shown under. Pure. */
export function comparisonWords(comparison: Comparison, shown: readonly ShownProduct[]): string {
  const { products, attributes, best, not_found, marketplaces_failed } = comparison;
  const names = new Map(products.map((product) => [product.product_id, nameOf(product, shown)]));
  const isTold = products.length <= MOST_TOLD;
  const missing = not_found.length + marketplaces_failed.length > 0;
  return [
    products.length < 2 && 'There is nothing left to compare it with.',
    products.map((product) => `${capital(names.get(product.product_id)!)} is ${titleWords(product.title)}.`).join(' '),
    isTold && products.length > 1 ? differences(attributes) : '',
    leader(best, names),
    missing && missingWords(comparison),
  ]
    .filter(Boolean)
    .join(' ');
}

function nameOf({ product_id }: ProductResult, shown: readonly ShownProduct[]): string {
  const place = shown.findIndex((one) => one.product_id === product_id);
  return place < 0 ? 'the other' : `number ${place + 1}`;
}

function differences(attributes: readonly ComparedAttribute[]): string {
  const facts = attributes.filter(({ differs }) => differs).slice(0, MOST_FACTS);
  if (facts.length === 0) return 'In all that is known of them they are the same.';
  return `In that order: ${facts.map(factOf).join('; ')}.`;
}

function factOf({ name, unit, values }: ComparedAttribute): string {
  return `${spelled(brief(name.replaceAll('_', ' '), LONGEST_FACT))} ${values.map((value) => valueWords(value, unit)).join(', ')}`;
}

function valueWords(value: ComparedAttribute['values'][number], unit: string | undefined): string {
  if (value === null) return 'unknown';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number' && unit && /^[A-Z]{3}$/.test(unit)) return money(value, unit);
  const words = spelled(brief(String(value).replaceAll('_', ' '), LONGEST_FACT));
  return unit && typeof value === 'number' ? `${words} ${unit === 'in' ? 'inch' : unit}` : words;
}

function leader({ lowest_price = [], highest_rating = [] }: BestHints, names: ReadonlyMap<string, string>): string {
  const known = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? []);
  const [cheapest, rated] = [known(lowest_price), known(highest_rating)];
  const parts = [
    ...(cheapest.length > 0 ? [`${listed(cheapest)} ${cheapest.length > 1 ? 'cost' : 'costs'} least`] : []),
    ...(rated.length > 0 ? [`${listed(rated)} ${rated.length > 1 ? 'are' : 'is'} rated best`] : []),
  ];
  return parts.length > 0 ? `${capital(listed(parts))}.` : '';
}

function missingWords({ not_found, marketplaces_failed }: Comparison): string {
  const failed = marketplaces_failed.map(({ marketplace }) => marketplace);
  const names = failed.length > 0 ? `${marketplaceNames(failed)} did not answer for the others.` : '';
  return (
    names || `${not_found.length === 1 ? 'One of them is' : `${not_found.length} of them are`} not offered any more.`
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
