import type { AttributeValue, Attributes } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import { Notes } from '../../notes';
import { KNOWN_FACTS, knownFactsOf, type FactValue } from '../../compare/facts/known-facts';
import { wordsOf } from '../../ranking/text/words';
import type { FacetCard } from './facet-card';
import type { NamedValue } from './named.facet';

/** What someone would narrow by, by name: `ram` → 16 GB. */
export type ListingFacts = ReadonlyMap<string, NamedValue>;

/** What the first of a card's listings says that says anything. */
export function cardFacts({ listings: [shown, ...others] }: FacetCard): ListingFacts {
  const facts = shown ? listingFacts(shown) : new Map<string, NamedValue>();
  if (others.length === 0) return facts;
  const all = new Map(facts);
  for (const listing of others)
    for (const [name, value] of listingFacts(listing)) if (!all.has(name)) all.set(name, value);
  return all;
}

const read = new Notes<Attributes, ListingFacts>();

/** Reading titles takes longer than all counting, and cached listings come again: with another rating, but the same attributes. */
function listingFacts(listing: FoundProduct): ListingFacts {
  const known = read.get(listing.attributes);
  if (known) return known;
  const facts = readFacts(listing);
  read.set(listing.attributes, facts);
  return facts;
}

const MAX_VALUE = 40;
const NAME = /^[a-z][a-z0-9_]{1,39}$/;

/** Facets of their own, or different for every product. */
const NOT_COUNTED = new Set([
  'brand',
  'model',
  'category',
  'feature',
  'features',
  'title',
  'name',
  'description',
  'upc',
  'sku',
]);
const UNDER_KNOWN_NAME = new Set(KNOWN_FACTS.flatMap(({ keys }) => keys));
const UNITS = new Map(KNOWN_FACTS.map(({ name, unit }) => [name, unit]));

function readFacts(listing: FoundProduct): ListingFacts {
  const facts = new Map<string, NamedValue>();
  const add = (name: string, fact: NamedValue | undefined): void => {
    if (fact && !NOT_COUNTED.has(name)) facts.set(name, fact);
  };
  for (const [name, fact] of knownFactsOf(listing)) add(name, valueOf(fact, UNITS.get(name)));
  for (const [name, fact] of Object.entries(listing.attributes))
    if (NAME.test(name) && !UNDER_KNOWN_NAME.has(name)) add(name, valueOf(single(fact)));
  return facts;
}

/** Of several, none is the one to narrow by. */
function single(fact: AttributeValue): FactValue | undefined {
  if (!Array.isArray(fact)) return fact;
  return fact.length === 1 ? fact[0] : undefined;
}

function valueOf(fact: FactValue | undefined, unit?: string): NamedValue | undefined {
  if (fact === undefined) return undefined;
  if (typeof fact === 'boolean') return { value: String(fact), label: fact ? 'Yes' : 'No' };
  if (typeof fact === 'number') return { value: String(fact), label: measured(fact, unit) };
  return fact.length > MAX_VALUE ? undefined : named(fact);
}

/** Few texts are the values of many products: most are black, and Windows is Windows. */
const known_names = new Map<string, NamedValue>();
const MAX_KNOWN = 5000;

function named(text: string): NamedValue | undefined {
  const known = known_names.get(text);
  if (known) return known;
  const name = { value: wordsOf(text).join(' '), label: text.trim() };
  if (name.value === '') return undefined;
  if (known_names.size >= MAX_KNOWN) known_names.clear();
  known_names.set(text, name);
  return name;
}

function measured(amount: number, unit: string | undefined): string {
  if (unit === 'GB' && amount >= 1000) return `${amount / 1000} TB`;
  return unit === undefined ? String(amount) : `${amount} ${unit}`;
}
