import type { RequirementSpec } from '@talknshop/contracts';
import { readBrands } from '../facts/brands.reader';
import { readCondition } from '../facts/condition.reader';
import { readMarketplaces } from '../facts/marketplaces.reader';
import { readSort } from '../facts/sort.reader';
import { readPrice } from '../price/price.reader';
import { parseDigits } from '../text/numbers';
import { tokenise } from '../text/tokens';
import type { Need } from './need.reader';

/** The lines of a message that state a fact as `key: value`, and the text around them. */
export interface KeyValues {
  pairs: readonly (readonly [key: string, value: string])[];
  rest: string;
}

const LINE = /^\s*[-*•]?\s*([\p{L}][\p{L} _-]{0,30}?)\s*[:=]\s*(\S.*)$/u;

/** Splits off `key: value` lines. A single line counts only when its key is one we know. */
export function splitKeyValues(text: string): KeyValues {
  const lines = text.split('\n').map((line) => ({ line, match: LINE.exec(line) }));
  const pairs = lines.flatMap(({ match }) => (match ? [[keyOf(match[1]!), match[2]!.trim()] as const] : []));
  const isForm = pairs.length > 0 && pairs.some(([key]) => Object.hasOwn(FIELDS, key));
  if (!isForm) return { pairs: [], rest: text };
  return {
    pairs,
    rest: lines
      .filter(({ match }) => !match)
      .map(({ line }) => line)
      .join('\n'),
  };
}

/** Puts the pairs over what free text said; they are taken as given. An unknown key becomes an attribute. */
export function withKeyValues(need: Need, pairs: KeyValues['pairs']): Need {
  return pairs.reduce((known, [key, value]) => {
    const field = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined;
    return field ? { ...known, ...field(value.slice(0, 200), known) } : withAttribute(known, key, value.slice(0, 200));
  }, need);
}

function keyOf(text: string): string {
  const key = text.toLowerCase().replace(/[\s_-]+/g, '_');
  return key === 'colour' ? 'color' : key;
}

type Field = (value: string, need: Need) => Partial<Need>;

const product: Field = (value) => ({ product_type: value.toLowerCase() });
const price: Field = (value, need) => {
  const stated = readPrice(tokenise(value), { asked: true }).found;
  const min = stated?.target === undefined ? need.price?.min : undefined;
  return { price: stated ? { ...(min !== undefined && { min }), ...stated } : need.price };
};
const floor: Field = (value, need) => {
  const stated = readPrice(tokenise(value), { asked: true }).found;
  const min = stated?.max ?? stated?.min;
  return min === undefined ? {} : { price: { ...need.price, min } };
};
const brands: Field = (value) => ({ brand_preferences: isAny(value) ? [] : brandsIn(value) });
const unwanted: Field = (value, need) => ({ brand_exclusions: [...need.brand_exclusions, ...brandsIn(value)] });
const condition: Field = (value) => ({ conditions: readCondition(tokenise(value)).found });
const rating: Field = (value) => {
  const stars = parseDigits(/\d(?:\.\d)?/.exec(value)?.[0] ?? '');
  return stars > 0 && stars <= 5 ? { rating_min: stars } : {};
};
const marketplaces: Field = (value) => ({ marketplaces: readMarketplaces(tokenise(`on ${value}`)).found });
const sort: Field = (value) => ({ sort: readSort(value) });

const FIELDS: Record<string, Field> = {
  product,
  product_type: product,
  item: product,
  looking_for: product,
  want: product,
  need: product,
  search: product,
  budget: price,
  price,
  price_range: price,
  max_price: price,
  max_budget: price,
  maximum_price: price,
  min_price: floor,
  minimum_price: floor,
  brand: brands,
  brands,
  make: brands,
  exclude: unwanted,
  not: unwanted,
  avoid: unwanted,
  condition,
  rating,
  min_rating: rating,
  stars: rating,
  store: marketplaces,
  stores: marketplaces,
  marketplace: marketplaces,
  marketplaces,
  from: marketplaces,
  sort,
  sort_by: sort,
  color: (value, need) => withAttribute(need, 'color', value),
  size: (value, need) => withAttribute(need, 'size', value),
  material: (value, need) => withAttribute(need, 'material', value),
};

function withAttribute(need: Need, key: string, value: string): Need {
  if (isAny(value)) return need;
  const values = value.split(/\s*,\s*/).filter((part) => part !== '');
  const attributes: RequirementSpec['attributes'] = { ...need.attributes, [key]: values.length > 1 ? values : value };
  return { ...need, attributes };
}

/** Known brands under their own spelling, others as written. */
function brandsIn(value: string): string[] {
  const parts = value.split(/\s*(?:,|\/|\bor\b|\band\b)\s*/).filter((part) => part !== '');
  return parts.map((part) => {
    const [known] = readBrands(tokenise(`${part} brand`)).found.preferred;
    return known?.toLowerCase() === part.toLowerCase() ? known : part;
  });
}

function isAny(value: string): boolean {
  return /^(?:any|none|no preference|n\/?a|-)$/i.test(value);
}
