import { PRODUCT_CONDITIONS, type ProductCondition } from '@talknshop/contracts';
import { namedFacet } from './named.facet';

const LABELS: Record<ProductCondition, string> = {
  new: 'New',
  like_new: 'Like new',
  good: 'Good',
  fair: 'Fair',
  refurbished: 'Refurbished',
};

/** Cards whose condition nobody states have none. */
export const conditionFacet = namedFacet({
  name: 'condition',
  label: 'Condition',
  most: PRODUCT_CONDITIONS.length,
  valuesOf: ({ product: { condition } }) =>
    condition === undefined ? [] : [{ value: condition, label: LABELS[condition] }],
});
