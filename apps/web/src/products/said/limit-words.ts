import type { ProductCondition, RequirementSpec } from '@talknshop/contracts';
import { MARKETPLACE_NAMES, money } from '@talknshop/contracts/protocol';
import { listed } from './listed';

/** Something that was asked for, and what is said to be without it; absent where the conversation has no words for that. */
export interface AppliedLimit {
  name: string;
  label: string;
  say?: string;
}

/** What a search is limited to, in the order in which it is shown. Pure. */
export function appliedLimits(requirement: RequirementSpec): AppliedLimit[] {
  const { brand_preferences, brand_exclusions, condition, rating_min, marketplaces } = requirement;
  const shops = marketplaces.map((each) => MARKETPLACE_NAMES[each]);
  return [
    limit('price', priceLabel(requirement), 'any price'),
    limit('brand', listed(brand_preferences, 'or'), 'any brand'),
    limit('without', brand_exclusions.length > 0 && `not ${listed(brand_exclusions, 'or')}`),
    limit('condition', condition && CONDITIONS[condition], 'any condition'),
    limit('rating', rating_min !== undefined && `${rating_min} stars and up`, 'any rating'),
    limit('marketplace', shops.length > 0 && `on ${listed(shops)}`, 'any store'),
    ...wishes(requirement),
  ].filter((each) => each !== undefined);
}

function limit(name: string, label: string | false | undefined, say?: string): AppliedLimit | undefined {
  return label ? { name, label, ...(say && { say }) } : undefined;
}

function priceLabel({ price }: RequirementSpec): string | undefined {
  if (!price) return undefined;
  const { min, max, target, currency } = price;
  if (min !== undefined && max !== undefined) return `${money(min, currency)} to ${money(max, currency)}`;
  if (max !== undefined) return `up to ${money(max, currency)}`;
  if (min !== undefined) return `from ${money(min, currency)}`;
  return target === undefined ? undefined : `around ${money(target, currency)}`;
}

const CONDITIONS: Record<ProductCondition, string> = {
  new: 'new',
  like_new: 'like new or better',
  good: 'good or better',
  fair: 'fair or better',
  refurbished: 'refurbished',
};

/** The attributes that words can take back. */
const RELEASED: readonly string[] = ['color', 'size', 'material'];
const MOST_WISHES = 6;

function wishes({ attributes }: RequirementSpec): (AppliedLimit | undefined)[] {
  return Object.entries(attributes)
    .slice(0, MOST_WISHES)
    .map(([name, value]) => {
      const label = typeof value === 'boolean' ? name.replaceAll('_', ' ') : [value].flat().join(', ');
      return limit(name, value === false ? undefined : label, RELEASED.includes(name) ? `any ${name}` : undefined);
    });
}
