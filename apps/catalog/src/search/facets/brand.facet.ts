import { wordsOf } from '../../ranking/text/words';
import { namedFacet } from './named.facet';

const MOST = 12;

/** As any of the marketplaces states it. */
export const brandFacet = namedFacet({
  name: 'brand',
  label: 'Brand',
  most: MOST,
  valuesOf({ listings }) {
    const brand = listings.map(({ attributes }) => attributes['brand']).find((each) => typeof each === 'string');
    const value = wordsOf(brand ?? '').join(' ');
    return brand === undefined || value === '' ? [] : [{ value, label: brand.trim() }];
  },
});
