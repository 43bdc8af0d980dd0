import type { ProductCondition, RequirementSpec } from '@talknshop/contracts';
import { askedFacts, isBrandAsked } from '../search-query';
import type { Proposal, Propose } from './proposal';

/** What a wish for a condition can be changed to: each lets more pass than the one before. */
const LESSER: Record<ProductCondition, readonly (ProductCondition | null)[]> = {
  new: ['like_new', 'good', 'fair', null],
  like_new: ['good', 'fair', null],
  good: ['fair', null],
  fair: [null],
  refurbished: [null],
};

const STEP = 0.2;

export const lesserCondition: Propose = (spec) => {
  const { condition: from } = spec;
  if (from === undefined) return [];
  return LESSER[from].map((to, index) => ({
    limit: 'condition',
    from,
    to,
    requirement_spec: to === null ? without(spec, 'condition') : { ...spec, condition: to },
    change: STEP * (index + 1),
  }));
};

const HALF_STAR = 0.5;
const LOWEST = 3;

export const lowerRating: Propose = (spec) => {
  const { rating_min: from } = spec;
  if (!from) return [];
  const lower: Proposal[] = [];
  for (let to = Math.ceil(from / HALF_STAR) * HALF_STAR - HALF_STAR; to >= LOWEST; to -= HALF_STAR)
    lower.push({
      limit: 'rating_min',
      from,
      to,
      requirement_spec: { ...spec, rating_min: to },
      change: (from - to) / 4,
    });
  return [...lower, dropped('rating_min', from, without(spec, 'rating_min'), 0.6)];
};

export const anyMarketplace: Propose = (spec) =>
  spec.marketplaces.length === 0
    ? []
    : [dropped('marketplaces', spec.marketplaces, { ...spec, marketplaces: [] }, 0.3)];

/** A single preferred brand is asked for by name, so that hardly any other is found; of several, none is. */
export const anyBrand: Propose = (spec) =>
  isBrandAsked(spec)
    ? [dropped('brand_preferences', spec.brand_preferences, { ...spec, brand_preferences: [] }, 0.6)]
    : [];

export const excludedBrands: Propose = (spec) =>
  spec.brand_exclusions.length === 0
    ? []
    : [dropped('brand_exclusions', spec.brand_exclusions, { ...spec, brand_exclusions: [] }, 0.8)];

/** The facts that the marketplaces are asked for; all others only order the results. The last is the least telling. */
export const withoutFact = (index: number): Propose => {
  return (spec) => {
    const key = askedFacts(spec).at(-1 - index)?.key;
    const from = key === undefined ? undefined : spec.attributes[key];
    if (key === undefined || from === undefined) return [];
    const attributes = Object.fromEntries(Object.entries(spec.attributes).filter(([name]) => name !== key));
    return [dropped(`attributes.${key}`, from, { ...spec, attributes }, 0.4 + 0.1 * index)];
  };
};

export const withoutFilter = (name: 'excluded' | 'excluded_conditions'): Propose => {
  return (spec) => {
    const from = spec.filters[name];
    if (from === undefined) return [];
    const filters = Object.fromEntries(Object.entries(spec.filters).filter(([other]) => other !== name));
    return [dropped(`filters.${name}`, from, { ...spec, filters }, 0.7)];
  };
};

function dropped(limit: string, from: Proposal['from'], requirement_spec: RequirementSpec, change: number): Proposal {
  return { limit, from, to: null, requirement_spec, change };
}

function without(spec: RequirementSpec, field: 'condition' | 'rating_min'): RequirementSpec {
  const { [field]: _, ...rest } = spec;
  return rest;
}
