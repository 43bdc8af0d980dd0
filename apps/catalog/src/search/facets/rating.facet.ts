import type { FacetCard } from './facet-card';
import { facetOf, type FacetKind } from './facet-kind';

const STARS = [4.5, 4, 3];

/** `rating:4` is 4 stars and up; unrated cards have no value. */
export const ratingFacet: FacetKind = {
  name: 'rating',
  label: 'Rating',
  test(value) {
    const stars = Number(value);
    return value !== '' && stars >= 0 && stars <= 5 ? (card) => isRated(card, stars) : undefined;
  },
  valuesAmong: (cards) =>
    STARS.map((stars) => ({
      facet: facetOf('rating', String(stars)),
      label: `${stars} and up`,
      count: cards.filter((card) => isRated(card, stars)).length,
    })),
};

function isRated({ product: { rating } }: FacetCard, stars: number): boolean {
  return rating !== undefined && rating >= stars;
}
