import type { FacetKind } from './facet-kind';
import { cardFact, listingFacts } from './listing-facts';
import type { FacetCard } from './facet-card';
import { namedFacet } from './named.facet';

const MOST_FACETS = 6;
const MOST_VALUES = 8;

/** How many of the cards must be known to have any value, and how many of these may be covered by the values shown. */
const KNOWN_SHARE = 0.3;
const COVERED_SHARE = 0.5;

/** The facts but for `others` that tell most of these cards apart: known of a good part of them, with few enough values to choose from. */
export function tellingAttributes(cards: readonly FacetCard[], others: ReadonlySet<string>): FacetKind[] {
  const known = new Map<string, number>();
  for (const { listings } of cards)
    for (const name of new Set(listings.flatMap((listing) => [...listingFacts(listing).keys()])))
      known.set(name, (known.get(name) ?? 0) + 1);
  return [...known]
    .filter(([name, count]) => count >= Math.max(2, KNOWN_SHARE * cards.length) && !others.has(name))
    .sort(([a, some], [b, more]) => more - some || (a < b ? -1 : 1))
    .map(([name, count]) => ({ kind: attributeFacet(name), count }))
    .filter(({ kind, count }) => isTelling(kind, cards, count))
    .slice(0, MOST_FACETS)
    .map(({ kind }) => kind);
}

/** By the name under which all marketplaces are compared, e.g. `color`, `ram`. */
export function attributeFacet(name: string): FacetKind {
  return namedFacet({
    name,
    label: labelOf(name),
    most: MOST_VALUES,
    valuesOf: (card) => [cardFact(card, name) ?? []].flat(),
  });
}

function isTelling(kind: FacetKind, cards: readonly FacetCard[], known: number): boolean {
  const values = kind.valuesAmong(cards);
  const covered = values.reduce((sum, { count }) => sum + count, 0);
  return values.length > 1 && values[0]!.count > 1 && covered >= COVERED_SHARE * known;
}

const INITIALS = new Set(['ram', 'ssd', 'hdd', 'usb', 'hdmi', 'gps', 'cpu', 'gpu', 'os']);

function labelOf(name: string): string {
  const words = name.split('_').map((word) => (INITIALS.has(word) ? word.toUpperCase() : word));
  const [first = '', ...others] = words;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(' ');
}
