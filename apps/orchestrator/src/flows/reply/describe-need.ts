import { type Attributes, type PriceFilter, type RequirementSpec, type SortOrder, money } from '@talknshop/contracts';
import { conditionWords } from './condition-words';
import { factWords, spelled } from './fact-words';
import { genderWords } from './gender-words';
import { listed } from './listed';
import { marketplaceNames } from './marketplace-names';
import { brief, plain } from './plain';

const ORDERS: Record<SortOrder, string> = {
  relevance: '',
  price_asc: 'cheapest first',
  price_desc: 'most expensive first',
  rating: 'best rated first',
};

const LONGEST_FACTS = 160;
const LONGEST_LIST = 100;

/** What is looked for, as one phrase of bounded length: `new men's red Nike running shoe, size 10, under $100, not Puma`. */
export function describeNeed(need: RequirementSpec): string {
  const limits = [
    brief(facts(need), LONGEST_FACTS),
    need.price && priceWords(need.price),
    unwanted(need),
    need.rating_min !== undefined && `rated ${need.rating_min} or better`,
    need.marketplaces.length > 0 && `only on ${marketplaceNames(need.marketplaces)}`,
    need.sort && ORDERS[need.sort],
  ];
  return [thing(need), ...limits.filter(Boolean)].join(', ');
}

/** What is said before the noun, and the noun. */
const BEFORE_THE_NOUN = ['gender', 'color', 'material'];

function thing({ condition, attributes, brand_preferences, product_type }: RequirementSpec): string {
  const noun = spelled(plain(product_type)) || 'anything';
  const brands = brand_preferences.filter((brand) => !isNamedIn(brand, noun));
  const { gender, color = [], material = [] } = attributes;
  const adjectives = [genderWords(gender), either(color), either(material), either(brands)];
  return [condition && conditionWords(condition), ...adjectives, noun].filter(Boolean).join(' ');
}

function isNamedIn(brand: string, noun: string): boolean {
  return ` ${noun.toLowerCase()} `.includes(` ${brand.toLowerCase()} `);
}

function either(value: Attributes[string]): string {
  return brief(listed([value].flat().map(String), 'or'), LONGEST_LIST);
}

function facts({ attributes }: RequirementSpec): string {
  return Object.entries(attributes)
    .filter(([key]) => !BEFORE_THE_NOUN.includes(key))
    .map(([key, value]) => factWords(key, value))
    .filter(Boolean)
    .join(', ');
}

/** `not HP or refurbished, no leather`. */
function unwanted({ brand_exclusions, filters: { excluded_conditions = [], excluded = [] } }: RequirementSpec): string {
  const conditions = [excluded_conditions].flat().map((name) => conditionWords(String(name)));
  const kinds = either([...brand_exclusions, ...conditions]);
  const words = either([excluded].flat().map(String));
  return [kinds && `not ${kinds}`, words && `no ${words}`].filter(Boolean).join(', ');
}

function priceWords({ min, max, target, currency }: PriceFilter): string {
  if (min !== undefined && max !== undefined) return `${money(min, currency)} to ${money(max, currency)}`;
  if (max !== undefined) return `under ${money(max, currency)}`;
  if (min !== undefined) return `over ${money(min, currency)}`;
  return target === undefined ? '' : `around ${money(target, currency)}`;
}
