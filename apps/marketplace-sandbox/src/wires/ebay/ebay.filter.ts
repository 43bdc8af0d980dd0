import type { SandboxOffer } from '../../catalogue/catalogue';
import { browseError, type EbayError } from './ebay.errors';

type Meets = (offer: SandboxOffer) => boolean;

/** What of a `filter` could be understood; the rest is ignored and warned about, never refused. */
export interface EbayFilter {
  meets: Meets;
  warnings: EbayError[];
}

/** Reads `price:[10..50],priceCurrency:USD,conditionIds:{1000|1500},…`. */
export function readFilter(filter = ''): EbayFilter {
  const rules = new Map<string, Meets>();
  const warnings: EbayError[] = [];
  const given = new Map(termsOf(filter));
  for (const [name, value] of given) {
    const meets = FILTERS[name]?.(value);
    if (meets) rules.set(name, meets);
    else warnings.push(name === 'conditionIds' ? INVALID_CONDITION_IDS : invalidValue(name));
  }
  if (given.has('price') && !(rules.has('price') && rules.has('priceCurrency'))) {
    rules.delete('price');
    warnings.push(PRICE_NEEDS_CURRENCY);
  }
  return { meets: all([...rules.values()]), warnings };
}

function all(rules: readonly Meets[]): Meets {
  return (offer) => rules.every((meets) => meets(offer));
}

/** Commas inside brackets and braces belong to the value. */
function termsOf(filter: string): [name: string, value: string][] {
  const terms = filter.match(/[^,{}[\]]+(?:\{[^}]*\}|\[[^\]]*\])?[^,]*/g) ?? [];
  return terms.map((term) => {
    const colon = term.indexOf(':');
    return colon < 0 ? [term.trim(), ''] : [term.slice(0, colon).trim(), term.slice(colon + 1).trim()];
  });
}

/** Each reads the value of one filter; `undefined` when it is wrong. */
const FILTERS: Record<string, (value: string) => Meets | undefined> = {
  price: priceRange,
  priceCurrency: (value) => (value === 'USD' ? () => true : undefined),
  conditions: (value) => oneOf(value, CONDITIONS, (offer) => (isNew(offer) ? 'NEW' : 'USED')),
  conditionIds: (value) => oneOf(value, CONDITION_IDS, (offer) => offer.vendor_condition ?? '1000'),
  buyingOptions: (value) => oneOf(value, BUYING_OPTIONS, () => 'FIXED_PRICE'),
  sellers: (value) => {
    const names = choicesOf(value);
    return names && ((offer) => names.includes(offer.seller?.name ?? ''));
  },
  maxDeliveryCost: (value) => (value === '0' ? (offer) => offer.shipping_cost === 0 : undefined),
  itemLocationCountry: (value) => (/^[A-Z]{2}$/.test(value) ? () => value === 'US' : undefined),
};

const CONDITIONS = ['NEW', 'USED', 'UNSPECIFIED'];
const NEW_IDS = ['1000', '1500', '1750'];
const CONDITION_IDS = [
  ...NEW_IDS,
  ...['2000', '2010', '2020', '2030', '2500', '2750', '2990', '3000', '3010', '4000', '5000', '6000', '7000'],
];
const BUYING_OPTIONS = ['FIXED_PRICE', 'AUCTION', 'BEST_OFFER', 'CLASSIFIED_AD'];

function isNew(offer: SandboxOffer): boolean {
  return NEW_IDS.includes(offer.vendor_condition ?? '1000');
}

/** `[10..50]`, `[10]` (at least), `[10..]` and `[..50]`. */
function priceRange(value: string): Meets | undefined {
  const [, min, max] = /^\[(\d+(?:\.\d+)?)?(?:\.\.(\d+(?:\.\d+)?)?)?\]$/.exec(value) ?? [];
  if (min === undefined && max === undefined) return undefined;
  return ({ price }) => price >= Number(min ?? 0) && price <= Number(max ?? Infinity);
}

function oneOf(value: string, known: string[], read: (offer: SandboxOffer) => string): Meets | undefined {
  const wanted = choicesOf(value);
  if (!wanted?.every((choice) => known.includes(choice))) return undefined;
  return (offer) => wanted.includes(read(offer));
}

function choicesOf(value: string): string[] | undefined {
  return /^\{(.+)\}$/.exec(value)?.[1]?.split('|');
}

function invalidValue(name: string): EbayError {
  const message = `The '${name}' value is invalid. For the valid values, refer to the API call documentation.`;
  return browseError(12002, message, { filterName: name });
}

const INVALID_CONDITION_IDS = browseError(
  12520,
  "The 'conditionIds' filter value is invalid or not supported. For the supported values, refer to the API call documentation.",
);

const PRICE_NEEDS_CURRENCY = browseError(
  12012,
  "A valid 'price' filter and a valid 'priceCurrency' filter is necessary to filter based on price.",
);
