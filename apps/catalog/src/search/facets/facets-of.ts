import type { Facet } from '@talknshop/contracts';
import { COMMON_FACETS, type AppliedFacets } from './applied-facets';
import { attributeFacet, tellingAttributes } from './attribute.facet';
import type { FacetCard } from './facet-card';
import type { FacetKind } from './facet-kind';

export function hasFacets(card: FacetCard, applied: AppliedFacets): boolean {
  return [...applied.values()].every((test) => test(card));
}

/**
 * The ways to narrow the cards further. The count of a value is what a search with it gives: it is counted among the cards
 * that have the applied facets of all other names, as values of one facet widen each other. Pure.
 */
export function facetsOf(cards: readonly FacetCard[], applied: AppliedFacets): Facet[] {
  const narrowed = applied.size === 0 ? cards : cards.filter((card) => hasFacets(card, applied));
  const chosen = [...applied.keys()].filter((name) => !COMMON_NAMES.has(name));
  const facets = [...COMMON_FACETS, ...chosen.map(attributeFacet)].map((kind) =>
    toFacet(kind, applied.has(kind.name) ? besides(kind, cards, applied) : narrowed),
  );
  return [...facets, ...tellingAttributes(narrowed, new Set(chosen))].filter(({ values }) => values.length > 1);
}

const COMMON_NAMES = new Set(COMMON_FACETS.map(({ name }) => name));

function toFacet(kind: FacetKind, cards: readonly FacetCard[]): Facet {
  const values = kind.valuesAmong(cards).filter(({ count }) => count > 0);
  return { name: kind.name, label: kind.label, values };
}

function besides({ name }: FacetKind, cards: readonly FacetCard[], applied: AppliedFacets): FacetCard[] {
  const others = new Map([...applied].filter(([other]) => other !== name));
  return cards.filter((card) => hasFacets(card, others));
}
