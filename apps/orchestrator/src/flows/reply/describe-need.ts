import type { Attributes, PriceFilter, ProductCondition, RequirementSpec } from '@talknshop/contracts';
import { listed } from './listed';
import { marketplaceNames } from './marketplace-names';
import { money } from './money';

const CONDITIONS: Record<ProductCondition, string> = {
  new: 'new',
  like_new: 'like-new',
  good: 'used (good)',
  fair: 'used (fair)',
  refurbished: 'refurbished',
};

/** What is looked for, as one phrase: `new Dell laptop, under $1,000, not HP, rated 4 or better`. */
export function describeNeed(need: RequirementSpec): string {
  const thing = [need.condition && CONDITIONS[need.condition], brands(need), need.product_type || 'anything'];
  const limits = [
    facts(need.attributes),
    need.price && priceWords(need.price),
    need.brand_exclusions.length > 0 && `not ${listed(need.brand_exclusions)}`,
    unwanted(need.filters),
    need.rating_min !== undefined && `rated ${need.rating_min} or better`,
    need.marketplaces.length > 0 && `only on ${marketplaceNames(need.marketplaces)}`,
  ];
  return [thing.filter(Boolean).join(' '), ...limits.filter(Boolean)].join(', ');
}

/** What the filters keep out: `not refurbished, without leather`. */
function unwanted({ excluded_conditions = [], excluded = [] }: Attributes): string {
  const conditions = [excluded_conditions].flat().map((name) => CONDITIONS[name as ProductCondition] ?? String(name));
  const words = [excluded].flat().map(String);
  return [conditions.length > 0 && `not ${listed(conditions)}`, words.length > 0 && `without ${listed(words)}`]
    .filter(Boolean)
    .join(', ');
}

function brands({ brand_preferences }: RequirementSpec): string {
  return brand_preferences.join(' or ');
}

function facts(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([key, value]) => fact(key, value))
    .filter(Boolean)
    .join(', ');
}

const UNIT = /^(.+)_(gb|tb|kg|inch|hz|mm|cm|w)$/;

/** `ram_gb: 16` reads `16 GB ram`; `feature: [waterproof]` reads `waterproof`. */
function fact(key: string, value: Attributes[string]): string {
  const measured = UNIT.exec(key);
  if (measured) return `${String(value)} ${measured[2]!.toUpperCase()} ${spaced(measured[1]!)}`;
  if (typeof value === 'boolean') return value ? spaced(key) : `no ${spaced(key)}`;
  if (typeof value === 'number') return `${spaced(key)} ${value}`;
  return typeof value === 'string' ? value : listed(value);
}

function spaced(key: string): string {
  return key.replaceAll('_', ' ');
}

function priceWords({ min, max, target, currency }: PriceFilter): string {
  if (min !== undefined && max !== undefined) return `${money(min, currency)} to ${money(max, currency)}`;
  if (max !== undefined) return `under ${money(max, currency)}`;
  if (min !== undefined) return `over ${money(min, currency)}`;
  return target === undefined ? '' : `around ${money(target, currency)}`;
}
