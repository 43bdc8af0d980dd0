import type { FacetValue } from '@talknshop/contracts';
import type { FacetCard } from './facet-card';

export type CardTest = (card: FacetCard) => boolean;

/** One way to narrow cards. Pure. */
export interface FacetKind {
  /** What its values begin with: `brand` of `brand:lenovo`. */
  name: string;
  /** For a person. */
  label: string;

  /** Which cards have the value; `undefined` when it could be no value of this facet. */
  test(value: string): CardTest | undefined;

  /** The values there are among the cards, in the order to show them, each with the number of cards that pass its test. */
  valuesAmong(cards: readonly FacetCard[]): FacetValue[];
}

export function facetOf(name: string, value: string): string {
  return `${name}:${value}`;
}
