import { SearchRefused } from '../search.errors';
import { attributeFacet } from './attribute.facet';
import { brandFacet } from './brand.facet';
import { conditionFacet } from './condition.facet';
import type { CardTest, FacetKind } from './facet-kind';
import { marketplaceFacet } from './marketplace.facet';
import { priceFacet } from './price.facet';
import { ratingFacet } from './rating.facet';

/** The facets that every search has. */
export const COMMON_FACETS: readonly FacetKind[] = [
  brandFacet,
  priceFacet,
  conditionFacet,
  ratingFacet,
  marketplaceFacet,
];

/** What a search was narrowed by, by the name of the facet: a card passes with any of its values. */
export type AppliedFacets = ReadonlyMap<string, CardTest>;

/** Reads `facets` of a request. Throws SearchRefused for what is no facet value. */
export function appliedFacets(facets: readonly string[]): AppliedFacets {
  const tests = facets.map((facet, index) => ({ name: facet.split(':', 1)[0] ?? '', test: testOf(facet, index) }));
  const grouped = Map.groupBy(tests, ({ name }) => name);
  return new Map([...grouped].map(([name, group]) => [name, (card) => group.some(({ test }) => test(card))] as const));
}

const SHAPE = /^([a-z][a-z0-9_]{1,39}):(.+)$/su;

function testOf(facet: string, index: number): CardTest {
  const [, name, value] = SHAPE.exec(facet) ?? [];
  const kind =
    COMMON_FACETS.find((each) => each.name === name) ?? (name === undefined ? undefined : attributeFacet(name));
  const test = value === undefined ? undefined : kind?.test(value);
  if (!test)
    throw new SearchRefused(
      `$.facets[${index}]`,
      'must be a facet of an earlier answer, such as brand:lenovo or price:100-200',
    );
  return test;
}
