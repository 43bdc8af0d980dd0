import type { Attributes, AttributeValue, RequirementSpec } from '@talknshop/contracts';
import type { SearchQuery } from '@talknshop/marketplaces';

/** Most marketplaces want every word to match, so only the most telling ones are asked for; ranking looks at all of them. */
const MAX_FACTS = 2;

/**
 * What the marketplaces are asked: brand, product and the most telling facts as words, price and condition as limits.
 * Never an order: the cheapest of all hits are seldom the thing itself, so the best are fetched and put in order here.
 */
export function toSearchQuery(spec: RequirementSpec, limit: number): SearchQuery {
  return { text: queryText(spec), price: boundsOf(spec), condition: spec.condition, limit };
}

/** The words that the marketplaces are asked for. */
export function queryText(spec: RequirementSpec): string {
  const { brand_preferences, product_type } = spec;
  const named = isBrandAsked(spec) ? brand_preferences : [];
  const facts = askedFacts(spec).map(({ words }) => words);
  return [...named, product_type, ...facts].join(' ').replace(/\s+/g, ' ').trim();
}

/** Whether the marketplaces are asked for the preferred brand: only for a single one that the product does not name already. */
export function isBrandAsked({ brand_preferences: [brand, ...others], product_type }: RequirementSpec): boolean {
  return brand !== undefined && others.length === 0 && !isNamedIn(brand, product_type);
}

/** The facts that the marketplaces are asked for, the most telling first. */
export function askedFacts({ attributes, product_type }: RequirementSpec): AskedFact[] {
  return tellingFacts(attributes)
    .filter(({ words }) => !isNamedIn(words, product_type))
    .slice(0, MAX_FACTS);
}

export interface AskedFact {
  /** Its name among the attributes. */
  key: string;
  words: string;
}

function isNamedIn(words: string, text: string): boolean {
  return ` ${text.toLowerCase()} `.includes(` ${words.toLowerCase()} `);
}

/** Only what sellers write into titles; the most telling first. */
const TELLING: Record<string, (value: AttributeValue) => string | undefined> = {
  model: textOnly,
  gender: textOnly,
  capacity: measured,
  ram_gb: (value) => numbered(value, 'gb'),
  storage_gb: (value) => numbered(value, 'gb'),
  storage_tb: (value) => numbered(value, 'tb'),
  color: textOnly,
  flavor: textOnly,
  material: textOnly,
  feature: textOnly,
  style: textOnly,
};

function tellingFacts(attributes: Attributes): AskedFact[] {
  return Object.entries(TELLING).flatMap(([key, word]) => {
    const value = Object.hasOwn(attributes, key) ? attributes[key] : undefined;
    const words = value === undefined ? undefined : word(value);
    return words ? [{ key, words }] : [];
  });
}

/** Of a list, the first: whoever asks for two features gets a better answer from the ranking than from an empty page. */
function textOnly(value: AttributeValue): string | undefined {
  const text = Array.isArray(value) ? value[0] : value;
  return typeof text === 'string' ? text : undefined;
}

/** `16 gb` as sellers write it: `16gb`. */
function measured(value: AttributeValue): string | undefined {
  return textOnly(value)?.replace(/(\d)\s+(?=\p{L})/u, '$1');
}

function numbered(value: AttributeValue, unit: string): string | undefined {
  if (typeof value === 'number') return `${value}${unit}`;
  return measured(value);
}

function boundsOf({ price }: RequirementSpec): SearchQuery['price'] {
  if (price?.min === undefined && price?.max === undefined) return undefined;
  return { min: price.min, max: price.max, currency: price.currency };
}
