import {
  emptyRequirement,
  type Attributes,
  type AttributeValue,
  type PriceFilter,
  type RequirementSpec,
} from '@talknshop/contracts';
import { isSameProduct } from '../intent/said';
import type { Need } from '../need/need.reader';
import { BROAD_PRODUCTS } from '../vocabulary/products';
import { takeBack } from './taken-back';

/** A requirement of this need alone. */
export function newRequirement(need: Need): RequirementSpec {
  return mergeNeed(emptyRequirement(), need, '');
}

/** The need so far with what was said now. A word that takes something back or replaces it does so; all else adds. */
export function mergeNeed(current: RequirementSpec, need: Need, text: string): RequirementSpec {
  const before = takeBack(current, text);
  const kept = isOtherProduct(before, need) ? whatSurvivesAChange(before) : before;
  const merged: RequirementSpec = {
    ...kept,
    product_type: need.product_type || kept.product_type,
    attributes: mergeAttributes(kept.attributes, need.attributes),
    filters: mergeFilters(kept.filters, need),
    ...mergeBrands(kept, need, text),
    marketplaces: need.marketplaces.length > 0 ? need.marketplaces : kept.marketplaces,
  };
  return withOptional(merged, {
    price: mergePrice(kept.price, need),
    rating_min: need.rating_min ?? kept.rating_min,
    condition: mergeCondition(kept.condition, need),
    sort: need.sort ?? kept.sort,
  });
}

/** "Gift", then "a book" narrows; "laptop", then "a monitor" changes. */
function isOtherProduct(current: RequirementSpec, need: Need): boolean {
  if (!need.product_type || !current.product_type || BROAD_PRODUCTS.has(current.product_type)) return false;
  return !isSameProduct(need.product_type, current.product_type);
}

/** A budget, a state, a shop and an occasion hold for any product; sizes, features and brands do not. */
function whatSurvivesAChange(current: RequirementSpec): RequirementSpec {
  const { occasion, gender } = current.attributes;
  const { price, condition, marketplaces, rating_min } = current;
  const attributes = { ...(occasion !== undefined && { occasion }), ...(gender !== undefined && { gender }) };
  return withOptional({ ...emptyRequirement(), attributes, marketplaces }, { price, condition, rating_min });
}

/** Of these a thing has one: a new value replaces the old. */
const SINGLE = new Set(['color', 'size', 'quantity', 'capacity', 'flavor', 'scent', 'material', 'gender', 'power']);

function mergeAttributes(old: Attributes, said: Attributes): Attributes {
  const merged = { ...old };
  for (const [key, value] of Object.entries(said)) {
    const before = merged[key];
    merged[key] = before === undefined || SINGLE.has(key) ? value : union(before, value);
  }
  return merged;
}

function union(a: AttributeValue, b: AttributeValue): AttributeValue {
  const values = [...new Set([a, b].flat().map(String))];
  return values.length === 1 ? values[0]! : values;
}

function mergeFilters(old: Attributes, { conditions, excluded }: Need): Attributes {
  const added = {
    ...(conditions.unwanted.length > 0 && { excluded_conditions: conditions.unwanted as string[] }),
    ...(excluded.length > 0 && { excluded }),
  };
  return mergeAttributes(old, added);
}

/** "Only Sony" and "from Sony" replace; "also Sony" adds. What is wanted is no longer excluded, and the other way round. */
function mergeBrands(
  old: RequirementSpec,
  need: Need,
  text: string,
): Pick<RequirementSpec, 'brand_preferences' | 'brand_exclusions'> {
  const isAdded = /\b(?:also|too|as well|plus|or)\b/.test(text);
  const { brand_preferences: wanted, brand_exclusions: unwanted } = need;
  const before = wanted.length > 0 && !isAdded ? [] : old.brand_preferences;
  return {
    brand_preferences: [...new Set([...before, ...wanted])].filter((brand) => !unwanted.includes(brand)),
    brand_exclusions: [...new Set([...old.brand_exclusions, ...unwanted])].filter((brand) => !wanted.includes(brand)),
  };
}

/** A new end of a range keeps the other end while the two agree. */
function mergePrice(old: PriceFilter | undefined, { price }: Need): PriceFilter | undefined {
  if (!price) return old;
  const currency = price.currency ?? old?.currency ?? 'USD';
  if (price.target !== undefined || (price.min !== undefined && price.max !== undefined)) return { ...price, currency };
  const min = price.min ?? (old?.min !== undefined && old.min <= price.max! ? old.min : undefined);
  const max = price.max ?? (old?.max !== undefined && old.max >= price.min! ? old.max : undefined);
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }), currency };
}

function mergeCondition(old: RequirementSpec['condition'], { conditions }: Need): RequirementSpec['condition'] {
  if (conditions.wanted) return conditions.wanted;
  return old && conditions.unwanted.includes(old) ? undefined : old;
}

/** Sets what is known and leaves no key for what is not. */
function withOptional(requirement: RequirementSpec, facts: Partial<RequirementSpec>): RequirementSpec {
  const known = { ...requirement, ...facts };
  return Object.fromEntries(
    Object.entries(known).filter(([, fact]) => fact !== undefined),
  ) as unknown as RequirementSpec;
}
