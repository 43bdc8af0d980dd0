import type { Attributes, AttributeValue, RequirementSpec } from '@talknshop/contracts';
import type { SearchQuery } from '@talknshop/marketplaces';

/** Most marketplaces want every word to match, so only the most telling ones are asked for; ranking looks at all of them. */
const MAX_FACTS = 2;

/**
 * What the marketplaces are asked: brand, product and the most telling facts as words, price and condition as limits.
 * Never an order: the cheapest of all hits are seldom the thing itself, so the best are fetched and put in order here.
 */
export function toSearchQuery(spec: RequirementSpec, limit: number): SearchQuery {
  return { text: textOf(spec), price: boundsOf(spec), condition: spec.condition, limit };
}

function textOf({ brand_preferences, product_type, attributes }: RequirementSpec): string {
  const [brand, ...others] = brand_preferences;
  const named = brand !== undefined && others.length === 0 && !isNamedIn(brand, product_type) ? [brand] : [];
  const facts = tellingFacts(attributes).filter((fact) => !isNamedIn(fact, product_type));
  return [...named, product_type, ...facts.slice(0, MAX_FACTS)].join(' ').replace(/\s+/g, ' ').trim();
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

function tellingFacts(attributes: Attributes): string[] {
  return Object.entries(TELLING).flatMap(([key, word]) => {
    const value = Object.hasOwn(attributes, key) ? attributes[key] : undefined;
    return (value !== undefined && word(value)) || [];
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
