import type { AttributeValue, ProductResult } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import { toCandidate, type Candidate } from '../../ranking/candidate';
import { measureIn, type Unit } from './measure';
import { titleRam, titleScreen, titleStorage } from './title-facts';

export type FactValue = string | number | boolean;
export type Described = FoundProduct | ProductResult;

/** A fact that every marketplace means by it, whatever it calls it. */
export interface KnownFact {
  name: string;
  unit?: Unit;
  /** What marketplaces call it, best first. */
  keys: readonly string[];
  /** `undefined` when nobody says. */
  read(product: Described): FactValue | undefined;
}

/** In the order in which people compare. */
export const KNOWN_FACTS: readonly KnownFact[] = [
  named('brand', 'manufacturer', 'brand_name'),
  named('model', 'model_number', 'mpn', 'model_name'),
  measured('screen_size', 'in', titleScreen, 'screen_size_in', 'display_size', 'screen_inches'),
  measured('ram', 'GB', titleRam, 'ram_gb', 'ram_size', 'memory', 'memory_size', 'system_memory'),
  measured('storage', 'GB', titleStorage, 'storage_gb', 'storage_capacity', 'ssd_capacity', 'hard_drive_capacity'),
  named('capacity'),
  named('color', 'colour', 'finish'),
  named('size'),
  named('material'),
];

/** The facts known of a product, by name: `ram` → 16. */
export function knownFactsOf(product: Described): ReadonlyMap<string, FactValue> {
  const facts = KNOWN_FACTS.map(({ name, read }) => [name, read(product)] as const);
  return new Map(facts.filter((entry): entry is [string, FactValue] => entry[1] !== undefined));
}

function named(name: string, ...others: string[]): KnownFact {
  const keys = [name, ...others];
  return { name, keys, read: (product) => firstOf(product, keys, plain) };
}

function measured(
  name: string,
  unit: Unit,
  inTitle: (candidate: Candidate) => number | undefined,
  ...others: string[]
): KnownFact {
  const keys = [name, ...others];
  const read = (product: Described) =>
    firstOf(product, keys, (fact) => measureIn(unit, [fact].flat()[0])) ?? inTitle(toCandidate(product));
  return { name, unit, keys, read };
}

/** A stated fact as one value: a list as its texts. */
export function plain(fact: AttributeValue): FactValue | undefined {
  return Array.isArray(fact) ? fact.join(', ') || undefined : fact;
}

function firstOf<V>(
  { attributes }: Described,
  keys: readonly string[],
  read: (fact: AttributeValue) => V | undefined,
): V | undefined {
  for (const key of keys) {
    const fact = Object.hasOwn(attributes, key) ? attributes[key] : undefined;
    const value = fact === undefined ? undefined : read(fact);
    if (value !== undefined) return value;
  }
  return undefined;
}
