import type { FacetValue } from '@talknshop/contracts';
import type { FacetCard } from './facet-card';
import { facetOf, type FacetKind } from './facet-kind';

export interface NamedValue {
  /** Equal for what means the same, e.g. `space gray`. */
  value: string;
  label: string;
}

export interface NamedFacet {
  name: string;
  label: string;
  /** How many values are worth showing. */
  most: number;
  /** Each value once. */
  valuesOf(card: FacetCard): readonly NamedValue[];
}

/** A facet of names: the most frequent first, equals by name. */
export function namedFacet({ name, label, most, valuesOf }: NamedFacet): FacetKind {
  return {
    name,
    label,
    test: (value) => (card) => valuesOf(card).some((each) => each.value === value),
    valuesAmong: (cards) => tally(name, cards.flatMap(valuesOf)).slice(0, most),
  };
}

/** The values with their counts, the most frequent first, equals by name. */
export function tally(name: string, values: readonly NamedValue[]): FacetValue[] {
  const counted = new Map<string, FacetValue>();
  for (const { value, label } of values) {
    const known = counted.get(value);
    if (known) known.count += 1;
    else counted.set(value, { facet: facetOf(name, value), label, count: 1 });
  }
  return [...counted.values()].sort((a, b) => b.count - a.count || (a.facet < b.facet ? -1 : 1));
}
