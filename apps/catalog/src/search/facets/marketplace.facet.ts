import { MARKETPLACE_NAMES, SEARCH_MARKETPLACES } from '@talknshop/contracts';
import { namedFacet } from './named.facet';

/** Every marketplace that sells it, not only the one whose offer is shown. */
export const marketplaceFacet = namedFacet({
  name: 'marketplace',
  label: 'Sold by',
  most: SEARCH_MARKETPLACES.length,
  valuesOf({ listings }) {
    const marketplaces = new Set(listings.map(({ marketplace }) => marketplace));
    return [...marketplaces].map((value) => ({ value, label: MARKETPLACE_NAMES[value] }));
  },
});
