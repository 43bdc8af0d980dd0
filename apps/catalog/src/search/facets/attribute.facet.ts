import type { Facet } from '@talknshop/contracts';
import type { FacetCard } from './facet-card';
import type { FacetKind } from './facet-kind';
import { cardFacts } from './listing-facts';
import { namedFacet, tally, type NamedValue } from './named.facet';

const MOST_FACETS = 6;
const MOST_VALUES = 8;

/** How many of the cards must be known to have any value, and how many of these must have one of the values shown. */
const KNOWN_SHARE = 0.3;
const COVERED_SHARE = 0.5;

/** The facts but for `others` that tell most of these cards apart: known of a good part of them, with few enough values to choose from. */
export function tellingAttributes(cards: readonly FacetCard[], others: ReadonlySet<string>): Facet[] {
  const known = [...valuesByName(cards)].filter(
    ([name, values]) => values.length >= Math.max(2, KNOWN_SHARE * cards.length) && !others.has(name),
  );
  return known
    .sort(([a, some], [b, more]) => more.length - some.length || (a < b ? -1 : 1))
    .map(([name, all]) => ({ facet: toFacet(name, all), known: all.length }))
    .filter(({ facet, known: count }) => isTelling(facet, count))
    .slice(0, MOST_FACETS)
    .map(({ facet }) => facet);
}

/** By the name under which all marketplaces are compared, e.g. `color`, `ram`. */
export function attributeFacet(name: string): FacetKind {
  return namedFacet({
    name,
    label: labelOf(name),
    most: MOST_VALUES,
    valuesOf: (card) => [cardFacts(card).get(name) ?? []].flat(),
  });
}

function valuesByName(cards: readonly FacetCard[]): Map<string, NamedValue[]> {
  const by_name = new Map<string, NamedValue[]>();
  for (const card of cards)
    for (const [name, value] of cardFacts(card)) {
      const values = by_name.get(name);
      if (values) values.push(value);
      else by_name.set(name, [value]);
    }
  return by_name;
}

function toFacet(name: string, all: readonly NamedValue[]): Facet {
  return { name, label: labelOf(name), values: tally(name, all).slice(0, MOST_VALUES) };
}

function isTelling({ values }: Facet, known: number): boolean {
  const covered = values.reduce((sum, { count }) => sum + count, 0);
  return values.length > 1 && values[0]!.count > 1 && covered >= COVERED_SHARE * known;
}

const INITIALS = new Set(['ram', 'ssd', 'hdd', 'usb', 'hdmi', 'gps', 'cpu', 'gpu', 'os']);

function labelOf(name: string): string {
  const words = name.split('_').map((word) => (INITIALS.has(word) ? word.toUpperCase() : word));
  const [first = '', ...others] = words;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(' ');
}
